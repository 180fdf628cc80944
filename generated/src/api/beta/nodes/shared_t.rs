// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.team`, such as `/team/{id}`.
    Team: super::Entity = models::Team
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl Team {
    /// `POST /teams/{id}/archive` — Archive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/archive`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/archive`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    #[cfg(feature = "teams")]
    pub fn archive(&self, body: requests::team::ArchiveRequest) -> Call<Option<models::Team>> {
        let sheet = "POST team: archive
            team-archive: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/archive
            team-archive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/archive
            /teamTemplateDefinition/{id}/teamDefinition/archive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `POST /teams/{id}/clone` — Clone a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/clone`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/clone`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/clone`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Team.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn clone_(&self, body: requests::team::CloneRequest) -> Call<Option<models::Team>> {
        let sheet = "POST team: clone_
            team-clone: Team.Create Directory.ReadWrite.All Group.ReadWrite.All | | Team.Create Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/clone
            team-clone: Team.Create Group.ReadWrite.All Directory.ReadWrite.All | | Team.Create Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/clone
            /teamTemplateDefinition/{id}/teamDefinition/clone
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/clone";
        self.0.name("clone").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/completeMigration` — team: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/completeMigration`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/completeMigration`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/completeMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    #[cfg(feature = "teams")]
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST team: complete_migration
            team-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/completeMigration
            /groups/{id}/team/completeMigration
            /teamTemplateDefinition/{id}/teamDefinition/completeMigration
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `GET /teams/{team-id}` — Get team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get-teamdefinition?view=graph-rest-beta)
    /// Also: `/teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionId}/teamDefinition`, `/groups/{group-id}/team`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 6 more; application: `TeamSettings.Read.Group` and 8 more.
    #[cfg(feature = "teams")]
    pub fn get(&self) -> Get<models::Team> {
        let sheet = "GET team: get
            team-get: Team.ReadBasic.All TeamSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All TeamSettings.Read.All | | TeamSettings.Read.Group TeamSettings.ReadWrite.Group Directory.Read.All Group.Read.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}
            teamtemplatedefinition-get-teamdefinition: TeamTemplates.Read | | TeamTemplates.Read.All
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition
            : Group.Read.All | | Group.Read.All
            /groups/{id}/team";
        self.0.get(sheet)
    }

    /// `POST /teams/{team-id}/markActivityNotificationChainAsInactionable`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`.
    #[cfg(feature = "teams")]
    pub fn mark_activity_notification_chain_as_inactionable(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST team: mark_activity_notification_chain_as_inactionable
            : TeamsActivity.Send | | TeamsActivity.Send.Group TeamsActivity.Send
            /teams/{id}/markActivityNotificationChainAsInactionable";
        self.0.name("markActivityNotificationChainAsInactionable").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/recallActivityNotificationChainForRecipient`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`.
    #[cfg(feature = "teams")]
    pub fn recall_activity_notification_chain_for_recipient(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST team: recall_activity_notification_chain_for_recipient
            : TeamsActivity.Send | | TeamsActivity.Send.Group TeamsActivity.Send
            /teams/{id}/recallActivityNotificationChainForRecipient";
        self.0.name("recallActivityNotificationChainForRecipient").call(sheet).json(body)
    }

    /// `PUT /groups/{id}/team` — Create team from group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-teams?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn replace(&self, body: models::Team) -> Call<models::Team> {
        let sheet = "PUT team: replace
            team-put-teams: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/sendActivityNotification` — team: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/sendActivityNotification`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/sendActivityNotification`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/sendActivityNotification`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`.
    #[cfg(feature = "teams")]
    pub fn send_activity_notification(&self, body: requests::team::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST team: send_activity_notification
            team-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Group TeamsActivity.Send
            /teams/{id}/sendActivityNotification
            /groups/{id}/team/sendActivityNotification
            /teamTemplateDefinition/{id}/teamDefinition/sendActivityNotification
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /teams/{id}/unarchive` — Unarchive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/unarchive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/unarchive`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/unarchive`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    #[cfg(feature = "teams")]
    pub fn unarchive(&self) -> Call<Option<models::Team>> {
        let sheet = "POST team: unarchive
            team-unarchive: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/unarchive
            team-unarchive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/unarchive
            /teamTemplateDefinition/{id}/teamDefinition/unarchive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `PATCH /teams/{team-id}` — Update team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    #[cfg(feature = "teams")]
    pub fn update(&self, body: models::Team) -> Call<()> {
        let sheet = "PATCH team: update
            team-update: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allChannels`
    #[cfg(feature = "teams")]
    pub fn all_channels(&self) -> super::TeamAllChannels {
        super::TeamAllChannels(self.0.name("allChannels"))
    }

    /// `…/channels`
    pub fn channels(&self) -> super::TeamChannels {
        super::TeamChannels(self.0.name("channels"))
    }

    /// `…/deletedchannels`
    #[cfg(feature = "teams")]
    pub fn deletedchannels(&self) -> super::TeamDeletedchannels {
        super::TeamDeletedchannels(self.0.name("deletedchannels"))
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/incomingChannels`
    #[cfg(feature = "teams")]
    pub fn incoming_channels(&self) -> super::TeamIncomingChannels {
        super::TeamIncomingChannels(self.0.references("incomingChannels"))
    }

    /// `…/installedApps`
    #[cfg(feature = "teams")]
    pub fn installed_apps(&self) -> super::TeamInstalledApps {
        super::TeamInstalledApps(self.0.name("installedApps"))
    }

    /// `…/members`
    #[cfg(feature = "teams")]
    pub fn members(&self) -> super::TeamMembers {
        super::TeamMembers(self.0.name("members"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "teams")]
    pub fn operations(&self) -> Collection<models::TeamsAsyncOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/owners`
    ///
    /// The type lists it; no page documents a request there.
    pub fn owners(&self) -> Collection<models::User> {
        Collection::at(self.0.name("owners"))
    }

    /// `…/permissionGrants`
    #[cfg(feature = "teams")]
    pub fn permission_grants(&self) -> super::TeamPermissionGrants {
        super::TeamPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/photo`
    #[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/primaryChannel`
    pub fn primary_channel(&self) -> super::Channel {
        super::Channel(self.0.name("primaryChannel"))
    }

    /// `…/schedule`
    #[cfg(feature = "shifts")]
    pub fn schedule(&self) -> super::Schedule {
        super::Schedule(self.0.name("schedule"))
    }

    /// `…/tags`
    #[cfg(feature = "teams")]
    pub fn tags(&self) -> super::TeamTags {
        super::TeamTags(self.0.name("tags"))
    }

    /// `…/templateDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn template_definition(&self) -> super::Teamtemplatedefinition {
        super::Teamtemplatedefinition(self.0.name("templateDefinition"))
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/channels`.
    TeamChannels[models::Channel]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl TeamChannels {
    /// `POST /teams/{team-id}/channels` — Create channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-beta)
    /// Status: 201, 202, 400.
    /// Permissions, least privileged first: work or school account: `Channel.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Channel.Create.Group` and 4 more.
    #[cfg(feature = "teams")]
    pub fn create(&self, body: models::Channel) -> Call<Option<models::Channel>> {
        let sheet = "POST channel: create
            channel-post: Channel.Create Directory.ReadWrite.All Group.ReadWrite.All | | Channel.Create.Group Channel.Create Teamwork.Migrate.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/getAllMessages`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/getAllMessages`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/channels/getAllMessages`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    #[cfg(feature = "teams")]
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_messages
            channel-getallmessages: | | ChannelMessage.Read.All
            /teams/{id}/channels/getAllMessages
            /groups/{id}/team/channels/getAllMessages
            /teamTemplateDefinition/{id}/teamDefinition/channels/getAllMessages
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /groups/{group-id}/team/channels/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallretainedmessages?view=graph-rest-beta), metadata
    /// Also: `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/getAllRetainedMessages`, `/teams/{team-id}/channels/getAllRetainedMessages`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/channels/getAllRetainedMessages`.
    /// Status: 200.
    #[cfg(feature = "teams")]
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_retained_messages
            channel-getallretainedmessages: | |
            /groups/{id}/team/channels/getAllRetainedMessages
            /teamTemplateDefinition/{id}/teamDefinition/channels/getAllRetainedMessages
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/getAllRetainedMessages
            channel-getallretainedmessages: | | ChannelMessage.Read.All
            /teams/{id}/channels/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }

    /// `GET /teams/{team-id}/channels` — List channels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 6 more; application: `ChannelSettings.Read.Group` and 8 more.
    #[cfg(feature = "teams")]
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET channel: list
            channel-list: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelSettings.Read.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All ChannelSettings.ReadWrite.Group Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels
            channel-list: Group.Read.All | | Group.Read.All
            /groups/{id}/team/channels";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/teams`.
    Teams[models::Team]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl Teams {
    /// `GET /teams/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "teams")]
    pub fn all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET team: all_messages
            : | |
            /teams/allMessages";
        self.0.name("allMessages").list(sheet)
    }

    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Team.Create` and 3 more.
    #[cfg(feature = "teams")]
    pub fn create(&self, body: models::Team) -> Call<Option<models::Team>> {
        let sheet = "POST team: create
            team-post: Team.Create Directory.ReadWrite.All Group.ReadWrite.All | | Team.Create Teamwork.Migrate.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/getAllMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "teams")]
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET team: get_all_messages
            : | |
            /teams/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teams/getOpenShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getopenshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn get_open_shifts(&self) -> List<models::OpenShift> {
        let sheet = "GET team: get_open_shifts
            team-getopenshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/getOpenShifts";
        self.0.name("getOpenShifts").list(sheet)
    }

    /// `GET /teams/getShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn get_shifts(&self) -> List<models::Shift> {
        let sheet = "GET team: get_shifts
            team-getshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/getShifts";
        self.0.name("getShifts").list(sheet)
    }

    /// `GET /teams/getTimesOff`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-gettimesoff?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn get_times_off(&self) -> List<models::TimeOff> {
        let sheet = "GET team: get_times_off
            team-gettimesoff: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/getTimesOff";
        self.0.name("getTimesOff").list(sheet)
    }

    /// `GET /teams` — List teams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teams-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`, `TeamSettings.ReadWrite.All`, `TeamSettings.Read.All`; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    #[cfg(feature = "teams")]
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET teams: list
            teams-list: Team.ReadBasic.All TeamSettings.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /teams";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.teamtemplatedefinition`, such as `/teamTemplateDefinition/{id}`.
    Teamtemplatedefinition: super::Entity = models::Teamtemplatedefinition
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl Teamtemplatedefinition {
    /// `GET /teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionID}` — Get teamTemplateDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamTemplates.Read`; application: `TeamTemplates.Read.All`.
    #[cfg(feature = "teams")]
    pub fn get(&self) -> Get<models::Teamtemplatedefinition> {
        let sheet = "GET teamtemplatedefinition: get
            teamtemplatedefinition-get: TeamTemplates.Read | | TeamTemplates.Read.All
            /teamwork/teamTemplates/{id}/definitions/{id}";
        self.0.get(sheet)
    }

    /// `…/definitions`
    pub fn definitions(&self) -> Collection<models::Teamtemplatedefinition> {
        Collection::at(self.0.name("definitions"))
    }

    /// `…/teamDefinition`
    pub fn team_definition(&self) -> super::Team {
        super::Team(self.0.name("teamDefinition"))
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.teamwork`, such as `/teamwork`.
    Teamwork: super::Entity = models::Teamwork
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl Teamwork {
    /// `POST /teamwork/determineIfInteractionIsAllowed`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-determineifinteractionisallowed?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkUserInteraction.Read.All`.
    #[cfg(feature = "teams")]
    pub fn determine_if_interaction_is_allowed(
        &self,
        body: requests::teamwork::DetermineIfInteractionIsAllowedRequest,
    ) -> Call<bool> {
        let sheet = "POST teamwork: determine_if_interaction_is_allowed
            teamwork-determineifinteractionisallowed: TeamworkUserInteraction.Read.All | |
            /teamwork/determineIfInteractionIsAllowed";
        self.0.name("determineIfInteractionIsAllowed").call(sheet).json(body)
    }

    /// `GET /teamwork`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Teamwork.Read.All`; application: `Teamwork.Read.All`.
    #[cfg(feature = "teams")]
    pub fn get(&self) -> Get<models::Teamwork> {
        let sheet = "GET teamwork: get
            teamwork-get: Teamwork.Read.All | | Teamwork.Read.All
            /teamwork";
        self.0.get(sheet)
    }

    /// `POST /teamwork/sendActivityNotificationToRecipients` — teamwork: sendActivityNotificationToRecipients
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    #[cfg(feature = "teams")]
    pub fn send_activity_notification_to_recipients(
        &self,
        body: requests::teamwork::SendActivityNotificationToRecipientsRequest,
    ) -> Call<()> {
        let sheet = "POST teamwork: send_activity_notification_to_recipients
            teamwork-sendactivitynotificationtorecipients: TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /teamwork/sendActivityNotificationToRecipients";
        self.0.name("sendActivityNotificationToRecipients").call(sheet).json(body)
    }

    /// `…/activityNotificationOperations`
    #[cfg(feature = "teams")]
    pub fn activity_notification_operations(&self) -> super::TeamworkActivityNotificationOperations {
        super::TeamworkActivityNotificationOperations(self.0.name("activityNotificationOperations"))
    }

    /// `…/deletedChats`
    #[cfg(feature = "teams")]
    pub fn deleted_chats(&self) -> Collection<models::DeletedChat> {
        Collection::at(self.0.name("deletedChats"))
    }

    /// `…/deletedTeams`
    pub fn deleted_teams(&self) -> super::TeamworkDeletedTeams {
        super::TeamworkDeletedTeams(self.0.name("deletedTeams"))
    }

    /// `…/devices`
    #[cfg(feature = "teams")]
    pub fn devices(&self) -> super::TeamworkDevices {
        super::TeamworkDevices(self.0.name("devices"))
    }

    /// `…/messaging`
    #[cfg(feature = "teams")]
    pub fn messaging(&self) -> super::TeamworkMessaging {
        super::TeamworkMessaging(self.0.name("messaging"))
    }

    /// `…/teamTemplates`
    pub fn team_templates(&self) -> super::TeamworkTeamTemplates {
        super::TeamworkTeamTemplates(self.0.name("teamTemplates"))
    }

    /// `…/teamsAppSettings`
    #[cfg(feature = "teams")]
    pub fn teams_app_settings(&self) -> super::TeamsAppSettings {
        super::TeamsAppSettings(self.0.name("teamsAppSettings"))
    }

    /// `…/workforceIntegrations`
    #[cfg(feature = "shifts")]
    pub fn workforce_integrations(&self) -> super::TeamworkWorkforceIntegrations {
        super::TeamworkWorkforceIntegrations(self.0.name("workforceIntegrations"))
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams`.
    TeamworkDeletedTeams[models::DeletedTeam]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl TeamworkDeletedTeams {
    /// `GET /teamwork/deletedTeams/getAllMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "teams")]
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET getallmessages: get_all_messages
            : | |
            /teamwork/deletedTeams/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teamwork/deletedTeams` — List deletedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-deletedteams?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`; application: `Team.ReadBasic.All`.
    #[cfg(feature = "teams")]
    pub fn list(&self) -> List<models::DeletedTeam> {
        let sheet = "GET teamwork: list
            teamwork-list-deletedteams: Team.ReadBasic.All | | Team.ReadBasic.All
            /teamwork/deletedTeams";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.teamtemplatedefinition`, such as `/teamwork/teamTemplates`.
    TeamworkTeamTemplates[models::Teamtemplatedefinition]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl TeamworkTeamTemplates {
    /// `GET /teamwork/teamTemplates` — List teamTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-teamtemplates?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplate-list-definitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamTemplates.Read`; application: `TeamTemplates.Read.All`.
    #[cfg(feature = "teams")]
    pub fn list(&self) -> List<models::Teamtemplatedefinition> {
        let sheet = "GET teamwork: list
            teamwork-list-teamtemplates, teamtemplate-list-definitions: TeamTemplates.Read | | TeamTemplates.Read.All
            /teamwork/teamTemplates";
        self.0.list(sheet)
    }
}
