import { AuthMode } from '../events';
import { call, defineService, enumeration, missing, run, signatureError } from '../kernel';
import { WeekDay } from './clock-trigger';
import { EventType, type Trigger, type TriggerFacts, TriggerSource, triggerOf } from './trigger';
import { type FileOrId, idOf, TriggerBuilder } from './trigger-builders';

const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
const InstallationSource = enumeration(
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
);

/** Everything is granted here. */
const authorization = {
  getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
  getAuthorizationUrl: () => null,
};

const projectTriggers = () => call<TriggerFacts[]>('triggers.list').map(triggerOf);

export function install(): void {
  defineService('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
    newTrigger(functionName: string) {
      if (typeof functionName !== 'string') signatureError([functionName], 'ScriptApp.newTrigger');
      return missing('TriggerBuilder', new TriggerBuilder(functionName));
    },
    deleteTrigger: (trigger: Trigger) => call('triggers.delete', { id: trigger.getUniqueId() }),
    getProjectTriggers: projectTriggers,
    getScriptTriggers: projectTriggers,
    getUserTriggers: (file: FileOrId) =>
      projectTriggers().filter((trigger) => trigger.getTriggerSourceId() === idOf(file)),
    getAuthorizationInfo: () => missing('AuthorizationInfo', { ...authorization }),
    getInstallationSource: () => InstallationSource.NONE,
    requireAllScopes() {},
    requireScopes() {},
    getScriptId: () => run().scriptId,
  });
}
