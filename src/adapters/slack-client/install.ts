import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { SlackSettings } from "../../config.ts";
import { createSeal } from "../../store/seal.ts";
import type { Store } from "../../store/store.ts";
import { type Source, workspaceOf } from "../slack/parse.ts";

interface Installed extends Source {
  readonly teamId?: string;
}

/** Installations over OAuth, kept in the store with their tokens sealed. */
export function createInstallations(store: Store, { oauth }: SlackSettings, clientOptions: WebClientOptions) {
  const seal = oauth && createSeal(oauth.secretKey);
  const idOf = (team: string | undefined, source: Source) => `slack ${workspaceOf(team ?? "", source)}`;

  async function read(id: string): Promise<Installation | undefined> {
    const sealed = await store.installations.get(id);
    return sealed === undefined || !seal ? undefined : (JSON.parse(seal.open(sealed, id)) as Installation);
  }

  const installations: InstallationStore = {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation;
      const id = idOf(team?.id, { isEnterpriseInstall, ...(enterprise && { enterpriseId: enterprise.id }) });
      if (seal) await store.installations.put(id, seal.close(JSON.stringify(installation), id), Date.now());
    },
    async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>) {
      const found = await read(idOf(teamId, { isEnterpriseInstall, ...(enterpriseId && { enterpriseId }) }));
      if (!found) throw new Error(`Slack is not installed in ${teamId ?? enterpriseId}`);
      return found;
    },
  };

  const forget = ({ teamId, ...source }: Installed) => store.installations.delete(idOf(teamId, source));
  return {
    store: installations,
    forget,
    /** The app was uninstalled: nothing of the workspace is kept. */
    async erase({ teamId, ...source }: Installed): Promise<void> {
      await forget({ ...source, ...(teamId && { teamId }) });
      await store.eraseWorkspace("slack", workspaceOf(teamId ?? "", source));
    },
    /** A client with a workspace's token; undefined when it is not installed. */
    async clientOf(workspace: string): Promise<WebClient | undefined> {
      const token = (await read(`slack ${workspace}`))?.bot?.token;
      return token === undefined ? undefined : new WebClient(token, clientOptions);
    },
  };
}
