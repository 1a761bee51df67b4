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
  SheetPermissionInitController,
} from '@univerjs/sheets';
import { type Protection, protectionsOf } from './protections';

export interface Viewer {
  email: string;
  owner: string;
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
    for (const { permissionId } of protectionsOf(injector, unitId)) {
      controller.refreshPermission(unitId, permissionId);
    }
  }

  #service(resources: IResourceManagerService, users: UserManagerService, injector: Injector) {
    const view = new RangeProtectionPermissionViewPoint('', '', '').subType;
    const isRefused = (unitId: string, permissionId: string) =>
      protectionsOf(injector, unitId).some(
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

/** A warning stops nobody; in a tab with free ranges Univer cannot tell which cells are meant. */
function mayEdit({ google = {} }: Protection, { email, owner }: Viewer): boolean {
  const { warningOnly, editors, unprotectedRanges } = google;
  if (warningOnly || !editors || unprotectedRanges?.length) return true;
  return email === owner || (editors.users ?? []).includes(email);
}
