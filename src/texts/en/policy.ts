/** What the rules say: why a type, a fee, a person was chosen, and what is wrong with an input. */
export const policy = {
  'error.scopeUnknown': 'The type of service is not decided yet, so nothing can be priced.',
  'hint.scopeUnknown':
    'Fill in the product or the kind of work with "Amend"; if the product lacks the start of its warranty, fill that in under Products first. "Amend" then decides the type anew.',
  'error.priceMissing': '"{what}" has no {price} and cannot be priced.',
  'hint.priceMissing': 'Fill it in under "Prices and parts", or on this line.',
  'error.invoiceKindPattern': 'The rule "{found}" for invoices of kind "{kind}" cannot be read.',
  'hint.invoiceKindPattern':
    'Ask the accountant to correct it under "Invoice kinds"; \\d{20} is 20 digits.',
  'error.noQueueOwner': 'Unit "{unit}" has nobody to look after its queue.',
  'hint.noQueueOwner': 'Name an active queue owner or supervisor in the Units tab.',
  'error.shiftUnreadable': 'The shift "{weekdays} {from}–{until}" cannot be read.',
  'hint.shiftUnreadable':
    'Correct it in the Shifts tab: weekdays as 1-5 or 1,3,6 (1 is Monday, 7 Sunday), times as 08:30; over midnight as 22:00 to 06:00, all day as 00:00 to 24:00.',
  'error.noWorkingTime':
    'There is no working time within {days} days of {day}, so no deadline can be reckoned.',
  'hint.noWorkingTime':
    "Fill in the unit's shifts in the Shifts tab, and check the days off in the Calendar tab.",

  'price.cost': 'cost price',
  'price.list': 'list price',
  'chargeKind.part': 'parts',
  'chargeKind.labour': 'labour',
  'chargeKind.other': 'other charges',

  'basis.invoice': 'invoice date',
  'basis.sale': 'sale date',
  'basis.delivery': 'delivery date',
  'basis.installation': 'installation date',
  'basis.exchange': 'date of exchange',

  'reason.warrantyPeriod': '{months} months from the {basis} {start}{extension}',
  'reason.warrantyExtension': ', plus {days} days in repair',
  'reason.warrantyOver': 'the free warranty ended {end} ({period})',
  'reason.warrantyNone': 'the product has no free warranty (0 months)',
  'reason.free': 'Free by R7: {on} is inside the free warranty, which ends {end} ({period}).',
  'reason.contract':
    'Contract by R10: {warranty}; contract {no} ({from} to {until}) covers {what}.',
  'reason.contractSerial': 'serial {serial}',
  'reason.contractCustomer': 'all products of the customer',
  'reason.paid': 'Paid by R12: {warranty}; {contract}.',
  'reason.noContract': 'no contract in force on {on}',
  'reason.contractLeftOut': 'the policy in force leaves out contract service (R10)',
  'reason.paidLeftOut':
    'Scope unknown: the policy in force leaves out paid service (R12); {warranty}; {contract}.',
  'reason.warrantyLeftOut': 'the policy in force leaves out the free warranty (R7)',
  'reason.warrantyNoProduct': 'without a product there is no free warranty',
  'reason.otherLeftOut':
    'Scope unknown: {kind} is neither repair nor maintenance, and the policy in force leaves out other service (R14).',
  'reason.partFree':
    'Main part free by R7: {on} is inside the free warranty of main parts, which ends {end} ({period}).',
  'reason.partOver': 'Not free: {warranty}.',
  'reason.partMainOver':
    'Not free: {warranty}; the free warranty of main parts ended {end} ({period}).',
  'reason.other': 'Other by R14: {kind} is neither repair nor maintenance.',
  'reason.noWorkKind': 'Scope unknown by R6: the kind of work is not filled in.',
  'reason.noProduct': 'Scope unknown by R2: the repair or maintenance has no product.',
  'reason.noStartDate':
    'Scope unknown by R7: product {serial} has no {basis}, so its free warranty is not known.',
  'reason.noMonths':
    'Scope unknown by R7: product {serial} has no months of warranty, so its free warranty is not known.',
  'reason.startsLater':
    'Scope unknown by R7: the {basis} {start} of product {serial} is after {on}.',
  'kind.consultation': 'consultation',
  'kind.guidance': 'guidance in use or care',
  'kind.extra': 'an extra wish',
  'kind.otherService': 'other work',

  'guarantee.return':
    'Three guarantees: a fault within {days} days of the sale on {soldOn} (until {until}) lets the customer choose return, exchange or repair.',
  'guarantee.exchange':
    'Three guarantees: a fault within {days} days of the sale on {soldOn} (until {until}) lets the customer choose exchange or repair.',
  'guarantee.exchangeRepairs':
    'Three guarantees: repaired {count} times in the period and still faulty; to be exchanged on the repair records.',
  'guarantee.exchangeNoPart':
    'Three guarantees: taken back {takenBackOn} and not repaired for {days} days (more than {limit}) for want of a part; to be exchanged.',
  'guarantee.exchangeOwnFault':
    "Three guarantees: taken back {takenBackOn} and not repaired for {days} days (more than {limit}) by the repairer's own fault; to be exchanged at the repairer's cost.",

  'reason.feeFree': 'Free by R9: waived, {quantity} × {list} yuan.',
  'reason.feeContract': 'Contract by R11{contract}: {kind} {how}.',
  'reason.feeContractNo': ', contract {no}',
  'reason.feePaid': 'Paid by R13: {kind} {how}.',
  'reason.feeExcluded': 'Not covered ({exclusion}), so this line is paid by R13: {kind} {how}.',
  'reason.feeOther': 'Other by R14: {kind} {how}.',
  'reason.byException': ' (by exception {no})',
  'reason.feeOtherNone': 'Other by R14: no price was set, so nothing is charged.',
  'reason.feeLeftOut': 'The policy in force leaves out the price rule {clause}: {kind} {how}.',
  'how.cost': 'at cost, {quantity} × {price} yuan',
  'how.list': 'at list price, {quantity} × {price} yuan',
  'how.discount': 'at {percent} % of the list price, {quantity} × {price} yuan',
  'how.free': 'waived',

  'reason.assignPrimary': '{person} is the technician responsible for "{area}" (R18).',
  'reason.assignBackup':
    'The technician responsible for "{area}" is {why}; {person} is the backup (R18).',
  'reason.assignQueue':
    'In "{area}" the responsible technician is {primary} and the backup is {backup}; {person} looks after the queue (R18).',
  'reason.assignUnknownArea':
    'Nobody is responsible for area "{area}"; {person} looks after the queue (R18).',
  'reason.assignNoArea': 'No area was given; {person} looks after the queue (R18).',
  'unavailable.nobody': 'not set',
  'unavailable.inactive': 'not active',
  'unavailable.absent': 'absent',

  'warning.phoneAreaAdded': 'The number had no area code; {area} was added.',
  'warning.phoneAreaMissing': 'The number has no area code and cannot be dialled from elsewhere.',
  'warning.phoneForeign': 'This is a number outside the mainland; please check it.',
  'warning.phoneUnknown': 'This telephone number is not recognised; please check it.',

  'warning.yearUnpublished':
    'The days off of {year} are not published yet; Monday to Friday are taken as working days.',

  'survey.attitude': 'Attitude of the technician',
  'survey.skill': 'Technical skill of the technician',
  'survey.punctuality': 'Arrival at the agreed time',
  'survey.service': 'Satisfaction with this service',
  'survey.suggestions': 'Your suggestions',
  'survey.otherNeeds': 'Your other needs',
  'field.grade': 'Please give a whole grade from 1 to 5.',

  'field.invoiceKind': 'There is no such kind of invoice.',
  'field.digits': 'This should be {count} digits.',
  'field.pattern': 'This should follow the rule {pattern}.',
  'field.patternNote': ' ({note})',
  'field.invoiceNumberFree': 'Please fill in the number.',
  'field.invoiceCodeNone': 'This kind of invoice has no code; leave it blank.',
  'field.invoiceCode': 'The invoice code{hint}: {wanted}',
  'field.specialNeedsOrganisation': 'A special invoice is for organisations only.',
  'field.buyerTaxNoMissing': "This kind of invoice needs the buyer's tax number.",
  'field.taxNoCharacters': 'This should be 9 to 20 upper-case letters and digits.',
  'field.taxNoCheck': 'The check digit of this unified social credit code is wrong.',
  'field.taxNoLength':
    'This should be a unified social credit code of 18 characters (older numbers: 15, 17 or 20).',
  'warning.taxNoLegacy': 'A tax number of {length} characters cannot be verified; please check it.',
  'field.invoiceTotal': 'Net {net} + tax {tax} should be the total {total}.',
  'field.invoiceTax': 'The tax should be {expected} (0.01 more or less is accepted).',
  'field.noTaxRate': 'The tax rates have none in force on this day; please fill in the rate.',
  'field.invoiceLineNet': 'Quantity × unit price is {expected}, not this net amount.',
  'field.taxRate': 'Write the tax rate as a fraction between 0 and 1, as in 0.13.',
  'field.invoiceFuture': 'The invoice cannot be dated after today.',
  'field.invoiceEarly': 'The invoice cannot be dated before the registration, {registered}.',
  'due.dispatch': 'Dispatch by',
  'due.contact': 'Contact by',
  'due.appointment': 'Visit by',
  'due.promise': 'Promised for',
  'due.handIn': 'Hand in by',
  'due.review': 'Review by',
} as const;
