// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A collection of `microsoft.graph.chat`, such as `/me/chats`.
    UserChats[models::Chat]
}

impl UserChats {
    /// `GET /users/{id | user-principal-name}/chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chats: get_all_messages
            chats-getallmessages: | | Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /users/{user-id}/chats/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: get_all_retained_messages
            chat-getallretainedmessages: | | Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }

    /// `GET /me/chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-beta)
    /// Also: `/users/{user-id | user-principal-name}/chats`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.ReadWrite.All
            /users/{id}/chats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/me/joinedTeams`.
    UserJoinedTeams[models::Team]
}

impl UserJoinedTeams {
    /// `GET /users/{user-id}/joinedTeams/getOpenShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getopenshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_open_shifts(&self) -> List<models::OpenShift> {
        let sheet = "GET team: get_open_shifts
            team-getopenshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getOpenShifts";
        self.0.name("getOpenShifts").list(sheet)
    }

    /// `GET /users/{user-id}/joinedTeams/getShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_shifts(&self) -> List<models::Shift> {
        let sheet = "GET team: get_shifts
            team-getshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getShifts";
        self.0.name("getShifts").list(sheet)
    }

    /// `GET /users/{user-id}/joinedTeams/getTimesOff`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-gettimesoff?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_times_off(&self) -> List<models::TimeOff> {
        let sheet = "GET team: get_times_off
            team-gettimesoff: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getTimesOff";
        self.0.name("getTimesOff").list(sheet)
    }

    /// `GET /me/joinedTeams` — List joinedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta)
    /// Also: `/users/{id | user-principal-name}/joinedTeams`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 8 more; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET user: list
            user-list-joinedteams: Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /me/joinedTeams
            user-list-joinedteams: Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/joinedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userScopeTeamsAppInstallation`, such as `/users/{id}/teamwork/installedApps/{id}`.
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation = models::UserScopeTeamsAppInstallation
}

impl UserScopeTeamsAppInstallation {
    /// `DELETE /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Uninstall app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userTeamwork: delete
            userteamwork-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Get installed app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn get(&self) -> Get<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: get
            userteamwork-get-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn upgrade(&self, body: requests::teams_app_installation::UpgradeRequest) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            userteamwork-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}/upgrade";
        self.0.name("upgrade").call(sheet).json(body)
    }

    /// `…/chat`
    pub fn chat(&self) -> super::Chat {
        super::Chat(self.0.name("chat"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userTeamwork`, such as `/me/teamwork`.
    UserTeamwork: super::Entity = models::UserTeamwork
}

impl UserTeamwork {
    /// `POST /users/{user-id}/teamwork/deleteTargetedMessage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-deletetargetedmessage?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTargetedMessage.ReadWrite`.
    pub fn delete_targeted_message(&self, body: requests::user_teamwork::DeleteTargetedMessageRequest) -> Call<()> {
        let sheet = "POST userTeamwork: delete_targeted_message
            userteamwork-deletetargetedmessage: TeamworkTargetedMessage.ReadWrite | |
            /users/{id}/teamwork/deleteTargetedMessage";
        self.0.name("deleteTargetedMessage").call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserTeamwork.Read`; application: `UserTeamwork.Read.All`.
    pub fn get(&self) -> Get<models::UserTeamwork> {
        let sheet = "GET userTeamwork: get
            userteamwork-get: UserTeamwork.Read | | UserTeamwork.Read.All
            /users/{id}/teamwork";
        self.0.get(sheet)
    }

    /// `GET /users/{user-id}/teamwork/getAllRetainedTargetedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getallretainedtargetedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `TeamworkTargetedMessage.Read.All`.
    pub fn get_all_retained_targeted_messages(&self) -> List<models::TargetedChatMessage> {
        let sheet = "GET userTeamwork: get_all_retained_targeted_messages
            userteamwork-getallretainedtargetedmessages: | | TeamworkTargetedMessage.Read.All
            /users/{id}/teamwork/getAllRetainedTargetedMessages";
        self.0.name("getAllRetainedTargetedMessages").list(sheet)
    }

    /// `GET /users/{user-id}/teamwork/getAllTargetedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getalltargetedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `TeamworkTargetedMessage.Read.All`.
    pub fn get_all_targeted_messages(&self) -> List<models::TargetedChatMessage> {
        let sheet = "GET userTeamwork: get_all_targeted_messages
            userteamwork-getalltargetedmessages: | | TeamworkTargetedMessage.Read.All
            /users/{id}/teamwork/getAllTargetedMessages";
        self.0.name("getAllTargetedMessages").list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/markActivityNotificationChainAsInactionable`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn mark_activity_notification_chain_as_inactionable(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST userTeamwork: mark_activity_notification_chain_as_inactionable
            : TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /users/{id}/teamwork/markActivityNotificationChainAsInactionable";
        self.0.name("markActivityNotificationChainAsInactionable").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/teamwork/recallActivityNotificationChainForRecipient`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn recall_activity_notification_chain_for_recipient(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST userTeamwork: recall_activity_notification_chain_for_recipient
            : TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /users/{id}/teamwork/recallActivityNotificationChainForRecipient";
        self.0.name("recallActivityNotificationChainForRecipient").call(sheet).json(body)
    }

    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn send_activity_notification(
        &self,
        body: requests::user_teamwork::SendActivityNotificationRequest,
    ) -> Call<()> {
        let sheet = "POST userTeamwork: send_activity_notification
            userteamwork-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /users/{id}/teamwork/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `…/associatedTeams`
    pub fn associated_teams(&self) -> super::UserTeamworkAssociatedTeams {
        super::UserTeamworkAssociatedTeams(self.0.name("associatedTeams"))
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::UserTeamworkInstalledApps {
        super::UserTeamworkInstalledApps(self.0.name("installedApps"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::UserTeamworkSections {
        super::UserTeamworkSections(self.0.name("sections"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.associatedTeamInfo`, such as `/me/teamwork/associatedTeams`.
    UserTeamworkAssociatedTeams[models::AssociatedTeamInfo]
}

impl UserTeamworkAssociatedTeams {
    /// `GET /me/teamwork/associatedTeams` — List associatedTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/associatedteaminfo-list?view=graph-rest-beta)
    /// Also: `/users/{user-id}/teamwork/associatedTeams`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::AssociatedTeamInfo> {
        let sheet = "GET associatedTeamInfo: list
            associatedteaminfo-list: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /me/teamwork/associatedTeams
            associatedteaminfo-list: Team.ReadBasic.All TeamSettings.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /users/{id}/teamwork/associatedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userScopeTeamsAppInstallation`, such as `/users/{id}/teamwork/installedApps`.
    UserTeamworkInstalledApps[models::UserScopeTeamsAppInstallation]
}

impl UserTeamworkInstalledApps {
    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps` — Install app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST userTeamwork: create
            userteamwork-post-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps` — List apps installed for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn list(&self) -> List<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkSection`, such as `/users/{id}/teamwork/sections`.
    UserTeamworkSections[models::TeamworkSection]
}

impl UserTeamworkSections {
    /// `POST /users/{user-id}/teamwork/sections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-sections?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::TeamworkSection) -> Call<models::TeamworkSection> {
        let sheet = "POST userTeamwork: create
            userteamwork-post-sections: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork/sections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-sections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkSection> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-sections: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/reorder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-reorder?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn reorder(&self, body: requests::teamwork_section::ReorderRequest) -> Call<Vec<models::TeamworkSection>> {
        let sheet = "POST teamworkSection: reorder
            teamworksection-reorder: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }
}
