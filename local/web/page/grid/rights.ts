import {
  AuthzIoLocalService,
  type DependencyOverride,
  IAuthzIoService,
  Injector,
  IResourceManagerService,
  UserManagerService,
} from '@univerjs/core';
import {
  RangeProtectionPermissionViewPoint,
  RangeProtectionRuleModel,
  SheetPermissionInitController,
  WorksheetProtectionRuleModel,
} from '@univerjs/sheets';

export interface Viewer {
  email: string;
  owner: string;
}

/** Part of a rule that Univer does not know: the home's own protections, as Google has them. */
interface GoogleRule {
  permissionId: string;
  google?: {
    warningOnly?: boolean;
    editors?: { users?: string[] };
    unprotectedRanges?: unknown[];
  };
}

/** Who may change protected cells in this page. The home decides in the end; here typing is stopped before it. */
export class Rights {
  #viewer: Viewer = { email: '', owner: '' };

  /** Takes the place of Univer's own service, to which everyone is the owner. */
  readonly override: DependencyOverride[number] = [
    IAuthzIoService,
    {
      useFactory: (resources: IResourceManagerService, users: UserManagerService, all: Injector) =>
        this.#service(resources, users, all),
      deps: [IResourceManagerService, UserManagerService, Injector],
    },
  ];

  workAs(viewer: Viewer): void {
    this.#viewer = viewer;
  }

  /** Asks anew for every rule: the person, or a rule's editors, are others now. */
  refresh(injector: Injector, unitId: string): void {
    const controller = injector.get(SheetPermissionInitController);
    for (const { permissionId } of rulesOf(injector, unitId)) {
      controller.refreshPermission(unitId, permissionId);
    }
  }

  #service(resources: IResourceManagerService, users: UserManagerService, injector: Injector) {
    const view = new RangeProtectionPermissionViewPoint('', '', '').subType;
    const isRefused = (unitId: string, permissionId: string) =>
      rulesOf(injector, unitId).some(
        (rule) => rule.permissionId === permissionId && !mayEdit(rule, this.#viewer),
      );
    return new (class extends AuthzIoLocalService {
      override async allowed(asked: Parameters<AuthzIoLocalService['allowed']>[0]) {
        const answers = await super.allowed(asked);
        if (!isRefused(asked.unitID, asked.objectID)) return answers;
        return answers.map((answer) => ({ ...answer, allowed: answer.action === view }));
      }
    })(resources, users);
  }
}

function rulesOf(injector: Injector, unitId: string): GoogleRule[] {
  const ranges = injector.get(RangeProtectionRuleModel).toObject()[unitId] ?? {};
  const tabs = injector.get(WorksheetProtectionRuleModel).toObject()[unitId] ?? [];
  return [...Object.values(ranges).flat(), ...tabs];
}

/** A warning stops nobody; in a tab with free ranges Univer cannot tell which cells are meant. */
function mayEdit({ google = {} }: GoogleRule, { email, owner }: Viewer): boolean {
  const { warningOnly, editors, unprotectedRanges } = google;
  if (warningOnly || !editors || unprotectedRanges?.length) return true;
  return email === owner || (editors.users ?? []).includes(email);
}
