// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.targetedChatMessage`, such as `/chats/{id}/targetedMessages/{id}`.
    TargetedChatMessage: super::ChatMessage = models::TargetedChatMessage
}

impl TargetedChatMessage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TargetedChatMessage> {
        self.0.get("GET targetedChatMessage: get")
    }

    /// `DELETE /users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-targetedmessages?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTargetedMessage.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-targetedmessages: TeamworkTargetedMessage.ReadWrite | |
            /users/{id}/chats/{id}/targetedMessages/{id}";
        self.0.call(sheet)
    }

    /// `…/replies`
    pub fn replies(&self) -> super::ChatMessageReplies {
        super::ChatMessageReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.team`, such as `/team/{id}`.
    Team: super::Entity = models::Team
}

impl Team {
    /// `POST /teams/{id}/archive` — Archive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/archive`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/archive`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
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
    pub fn update(&self, body: models::Team) -> Call<()> {
        let sheet = "PATCH team: update
            team-update: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allChannels`
    pub fn all_channels(&self) -> super::TeamAllChannels {
        super::TeamAllChannels(self.0.name("allChannels"))
    }

    /// `…/channels`
    pub fn channels(&self) -> super::TeamChannels {
        super::TeamChannels(self.0.name("channels"))
    }

    /// `…/deletedchannels`
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
    pub fn incoming_channels(&self) -> super::TeamIncomingChannels {
        super::TeamIncomingChannels(self.0.references("incomingChannels"))
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::TeamInstalledApps {
        super::TeamInstalledApps(self.0.name("installedApps"))
    }

    /// `…/members`
    pub fn members(&self) -> super::TeamMembers {
        super::TeamMembers(self.0.name("members"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
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
    pub fn permission_grants(&self) -> super::TeamPermissionGrants {
        super::TeamPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/photo`
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/primaryChannel`
    pub fn primary_channel(&self) -> super::Channel {
        super::Channel(self.0.name("primaryChannel"))
    }

    /// `…/schedule`
    pub fn schedule(&self) -> super::Schedule {
        super::Schedule(self.0.name("schedule"))
    }

    /// `…/tags`
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

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/allChannels`.
    TeamAllChannels[models::Channel]
}

impl TeamAllChannels {
    /// `GET /teams/{team-id}/allChannels/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: all_messages
            : | |
            /teams/{id}/allChannels/allMessages";
        self.0.name("allMessages").list(sheet)
    }

    /// `GET /teams/{team-id}/allChannels` — List allchannels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-allchannels?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`; application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET team: list
            team-list-allchannels: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/allChannels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/channels`.
    TeamChannels[models::Channel]
}

impl TeamChannels {
    /// `POST /teams/{team-id}/channels` — Create channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-beta)
    /// Status: 201, 202, 400.
    /// Permissions, least privileged first: work or school account: `Channel.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Channel.Create.Group` and 4 more.
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
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET channel: list
            channel-list: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelSettings.Read.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All ChannelSettings.ReadWrite.Group Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels
            channel-list: Group.Read.All | | Group.Read.All
            /groups/{id}/team/channels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/teams/{id}/deletedchannels`
    TeamDeletedchannels
}

impl TeamDeletedchannels {
    /// `GET /teams/{team-id}/deletedchannels`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Channel.ReadBasic.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET team: get
            : | | Channel.ReadBasic.All
            /teams/{id}/deletedchannels";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/incomingChannels`.
    TeamIncomingChannels[models::Channel]
}

impl TeamIncomingChannels {
    /// `GET /teams/{team-id}/incomingChannels` — List incomingChannels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-incomingchannels?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`; application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET team: list
            team-list-incomingchannels: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/incomingChannels";
        self.0.list(sheet)
    }

    /// `DELETE /teams/{team-id}/incomingChannels/{incoming-channel-id}/$ref` — Remove channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-delete-incomingchannels?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`; application: `Channel.Delete.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE team: remove_ref
            team-delete-incomingchannels: Channel.Delete.All | | Channel.Delete.All
            /teams/{id}/incomingChannels/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/teams/{id}/installedApps`.
    TeamInstalledApps[models::TeamsAppInstallation]
}

impl TeamInstalledApps {
    /// `POST /teams/{team-id}/installedApps` — Add app to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 6 more.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST team: create
            team-post-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /teams/{team-id}/installedApps` — List apps in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 9 more; application: `TeamsAppInstallation.Read.Group` and 11 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET team: list
            team-list-installedapps: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/members`.
    TeamMembers[models::ConversationMember]
}

impl TeamMembers {
    /// `POST /teams/{team-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/members/add`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/members/add`.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/members/add
            /teamTemplateDefinition/{id}/teamDefinition/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/members` — Add member to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST team: create
            team-post-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/members` — List members of team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.Read.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.Read.Group`, `TeamMember.ReadWrite.All`, `TeamMember.Read.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET team: list
            team-list-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.ReadWrite.All TeamMember.Read.All
            /teams/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/members/remove`, `/teams/{team-id}/members/remove`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/members/remove`.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/members/remove
            conversationmember-remove: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/teams/{id}/permissionGrants`.
    TeamPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl TeamPermissionGrants {
    /// `GET /teams/{team-id}/permissionGrants` — List permissiongrants of a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-permissiongrants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForTeam` and 4 more; application: `TeamsAppInstallation.Read.Group` and 7 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET team: list
            team-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam TeamsAppInstallation.ReadWriteSelfForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam.All ResourceSpecificPermissionGrant.ReadForTeam.All TeamsApp.Read.Group
            /teams/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags`.
    TeamTags[models::TeamworkTag]
}

impl TeamTags {
    /// `POST /teams/{team-Id}/tags` — Create teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
        let sheet = "POST teamworkTag: create
            teamworktag-post: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-Id}/tags` — List teamworkTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkTag> {
        let sheet = "GET teamworkTag: list
            teamworktag-list: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/teams`.
    Teams[models::Team]
}

impl Teams {
    /// `GET /teams/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
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
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET teams: list
            teams-list: Team.ReadBasic.All TeamSettings.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /teams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps/{id}`.
    TeamsApp: super::Entity = models::TeamsApp
}

impl TeamsApp {
    /// `DELETE /appCatalogs/teamsApps/{id}` — Delete teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamsApp: delete
            teamsapp-delete: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/enabledApps/{teamsApp-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 3 more; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn get(&self) -> Get<models::TeamsApp> {
        let sheet = "GET teamsApp: get
            : TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/{id}";
        self.0.get(sheet)
    }

    /// `…/appDefinitions`
    pub fn app_definitions(&self) -> super::TeamsAppAppDefinitions {
        super::TeamsAppAppDefinitions(self.0.name("appDefinitions"))
    }

    /// `…/installations`
    pub fn installations(&self) -> super::TeamsAppInstallations {
        super::TeamsAppInstallations(self.0.name("installations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppDefinition`, such as `/appCatalogs/teamsApps/{id}/appDefinitions`.
    TeamsAppAppDefinitions[models::TeamsAppDefinition]
}

impl TeamsAppAppDefinitions {
    /// `POST /appCatalogs/teamsApps/{id}/appDefinitions` — Update teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-beta)
    /// Status: 204, 201.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<Option<models::TeamsApp>> {
        let sheet = "POST teamsApp: create
            teamsapp-update: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}/appDefinitions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppDefinition`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}`.
    TeamsAppDefinition: super::Entity = models::TeamsAppDefinition
}

impl TeamsAppDefinition {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TeamsAppDefinition> {
        self.0.get("GET teamsAppDefinition: get")
    }

    /// `DELETE /appCatalogs/teamsApps/{appId}/appDefinitions/{appDefinitionId}` — Delete teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamsApp: delete
            teamsapp-delete: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /appCatalogs/teamsApps/{teamsApp-id}/appDefinitions/{teamsAppDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappdefinition-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TeamsAppDefinition) -> Call<models::TeamsAppDefinition> {
        let sheet = "PATCH teamsAppDefinition: update
            teamsappdefinition-update: | |
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/bot`
    pub fn bot(&self) -> super::TeamworkBot {
        super::TeamworkBot(self.0.name("bot"))
    }

    /// `…/colorIcon`
    pub fn color_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("colorIcon"))
    }

    /// `…/dashboardCards`
    ///
    /// The type lists it; no page documents a request there.
    pub fn dashboard_cards(&self) -> Collection<models::TeamsAppDashboardCardDefinition> {
        Collection::at(self.0.name("dashboardCards"))
    }

    /// `…/installations`
    pub fn installations(&self) -> super::TeamsAppDefinitionInstallations {
        super::TeamsAppDefinitionInstallations(self.0.name("installations"))
    }

    /// `…/outlineIcon`
    pub fn outline_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("outlineIcon"))
    }
}

crate::runtime::node! {
    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/installations`
    TeamsAppDefinitionInstallations
}

impl TeamsAppDefinitionInstallations {
    /// `GET /appCatalogs/teamsApps/{teamsApp-id}/appDefinitions/{teamsAppDefinition-id}/installations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `TeamsAppInstallation.ManageSelectedForTeam.All` and 8 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamsAppDefinition: get
            : | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadSelectedForChat.All TeamsAppInstallation.ReadSelectedForTeam.All TeamsAppInstallation.ReadSelectedForUser.All TeamsAppInstallation.ReadWriteSelectedForChat.All TeamsAppInstallation.ReadWriteSelectedForTeam.All TeamsAppInstallation.ReadWriteSelectedForUser.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/installations";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppIcon`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`.
    TeamsAppIcon: super::Entity = models::TeamsAppIcon
}

impl TeamsAppIcon {
    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon` — Get teamsAppIcon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappicon-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppIcon> {
        let sheet = "GET teamsAppIcon: get
            teamsappicon-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon";
        self.0.get(sheet)
    }

    /// `…/hostedContent`
    pub fn hosted_content(&self) -> super::TeamworkHostedContent {
        super::TeamworkHostedContent(self.0.name("hostedContent"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps/{id}`.
    TeamsAppInstallation: super::Entity = models::TeamsAppInstallation
}

impl TeamsAppInstallation {
    /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ManageSelectedForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/installedApps/{app-installation-id}` — Get installed app in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{id}/installedApps/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat` and 3 more; application: `TeamsAppInstallation.ReadForChat.All` and 6 more.
    pub fn get(&self) -> Get<models::TeamsAppInstallation> {
        let sheet = "GET chat: get
            chat-get-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-get-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadForUser Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ReadWriteSelfForTeam
            /teams/{id}/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}/upgrade`, `/groups/{group-id}/team/installedApps/{teamsAppInstallation-id}/upgrade`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/installedApps/{teamsAppInstallation-id}/upgrade` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat` and 4 more; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 5 more.
    pub fn upgrade(&self, body: requests::teams_app_installation::UpgradeRequest) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}/upgrade
            team-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps/{id}/upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | Chat.Manage.Chat TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /groups/{id}/team/installedApps/{id}/upgrade
            /teamTemplateDefinition/{id}/teamDefinition/installedApps/{id}/upgrade
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/installedApps/{id}/upgrade
            /users/{id}/chats/{id}/installedApps/{id}/upgrade";
        self.0.name("upgrade").call(sheet).json(body)
    }

    /// `…/teamsApp`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app(&self) -> super::TeamsApp {
        super::TeamsApp(self.0.name("teamsApp"))
    }

    /// `…/teamsAppDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app_definition(&self) -> super::TeamsAppDefinition {
        super::TeamsAppDefinition(self.0.name("teamsAppDefinition"))
    }
}

crate::runtime::node! {
    /// `/appCatalogs/teamsApps/{id}/installations`
    TeamsAppInstallations
}

impl TeamsAppInstallations {
    /// `GET /appCatalogs/teamsApps/{teamsApp-id}/installations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `TeamsAppInstallation.Read.Chat` and 12 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamsApp: get
            : | | TeamsAppInstallation.Read.Chat TeamsAppInstallation.Read.Group TeamsAppInstallation.Read.User TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /appCatalogs/teamsApps/{id}/installations";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppSettings`, such as `/teamwork/teamsAppSettings`.
    TeamsAppSettings: super::Entity = models::TeamsAppSettings
}

impl TeamsAppSettings {
    /// `GET /teamwork/teamsAppSettings` — Get teamsAppSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.Read.All`, `TeamworkAppSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppSettings> {
        let sheet = "GET teamsAppSettings: get
            teamsappsettings-get: TeamworkAppSettings.Read.All TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.get(sheet)
    }

    /// `PATCH /teamwork/teamsAppSettings` — Update teamsAppSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.ReadWrite.All`.
    pub fn update(&self, body: models::TeamsAppSettings) -> Call<()> {
        let sheet = "PATCH teamsAppSettings: update
            teamsappsettings-update: TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAsyncOperation`, such as `/chats/{id}/operations/{id}`.
    TeamsAsyncOperation: super::Entity = models::TeamsAsyncOperation
}

impl TeamsAsyncOperation {
    /// `GET /chats/{chat-id}/operations/{operation-id}` — Get teamsAsyncOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsasyncoperation-get?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `ChatSettings.Read.Chat` and 5 more.
    pub fn get(&self) -> Get<models::TeamsAsyncOperation> {
        let sheet = "GET teamsAsyncOperation: get
            teamsasyncoperation-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsChannelPlanner`, such as `/teams/{id}/channels/{id}/planner`.
    TeamsChannelPlanner: super::Entity = models::TeamsChannelPlanner
}

impl TeamsChannelPlanner {
    /// `DELETE /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-planner?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete-planner: | |
            /teams/{id}/channels/{id}/planner";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::TeamsChannelPlanner> {
        let sheet = "GET teamsChannelPlanner: get
            teamschannelplanner-get: | |
            /teams/{id}/channels/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TeamsChannelPlanner) -> Call<models::TeamsChannelPlanner> {
        let sheet = "PATCH teamsChannelPlanner: update
            teamschannelplanner-update: | |
            /teams/{id}/channels/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/plans`
    pub fn plans(&self) -> super::TeamsChannelPlannerPlans {
        super::TeamsChannelPlannerPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    pub fn plans_v2(&self) -> super::TeamsChannelPlannerPlansV2 {
        super::TeamsChannelPlannerPlansV2(self.0.name("plans_v2"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/teams/{id}/channels/{id}/planner/plans`.
    TeamsChannelPlannerPlans[models::PlannerPlan]
}

impl TeamsChannelPlannerPlans {
    /// `GET /groups/{group-id}/team/channels/{channel-id}/planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/planner/plans/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/planner/plans/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/planner/plans/delta` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /groups/{id}/team/channels/{id}/planner/plans/delta
            /groups/{id}/team/primaryChannel/planner/plans/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/delta
            /teams/{id}/channels/{id}/planner/plans/delta
            /teams/{id}/primaryChannel/planner/plans/delta
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/planner/plans`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-list-plans?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET teamsChannelPlanner: list
            teamschannelplanner-list-plans: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /teams/{id}/channels/{id}/planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plan`, such as `/teams/{id}/channels/{id}/planner/plans_v2`.
    TeamsChannelPlannerPlansV2[models::Plan]
}

impl TeamsChannelPlannerPlansV2 {
    /// `GET /teams/{team-id}/channels/{channel-id}/planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-list-plans_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Plan> {
        let sheet = "GET teamsChannelPlanner: list
            teamschannelplanner-list-plans_v2: | |
            /teams/{id}/channels/{id}/planner/plans_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs/{id}`.
    TeamsTab: super::Entity = models::TeamsTab
}

impl TeamsTab {
    /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteSelfForChat`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteSelfForChat.All` and 4 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-tabs: TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteSelfForChat.All TeamsTab.Delete.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
            /chats/{id}/tabs/{id}
            channel-delete-tabs: TeamsTab.ReadWriteSelfForTeam TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Delete.Group TeamsTab.ReadWrite.Group TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/tabs/{tab-id}` — Get tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 3 more; application: `TeamsTab.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::TeamsTab> {
        let sheet = "GET chat: get
            chat-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.Read.All TeamsTab.ReadWriteSelfForChat.All TeamsTab.Read.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All
            /chats/{id}/tabs/{id}
            channel-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteSelfForTeam Directory.Read.All Group.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group Directory.Read.All Group.Read.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /chats/{chat-id}/tabs/{tab-id}` — Update tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteSelfForChat`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteSelfForChat.All` and 3 more.
    pub fn update(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "PATCH patch: update
            chat-patch-tabs: TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteSelfForChat.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
            /chats/{id}/tabs/{id}
            channel-patch-tabs: TeamsTab.ReadWriteSelfForTeam TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.ReadWrite.Group TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/teamsApp`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app(&self) -> super::TeamsApp {
        super::TeamsApp(self.0.name("teamsApp"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamtemplatedefinition`, such as `/teamTemplateDefinition/{id}`.
    Teamtemplatedefinition: super::Entity = models::Teamtemplatedefinition
}

impl Teamtemplatedefinition {
    /// `GET /teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionID}` — Get teamTemplateDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamTemplates.Read`; application: `TeamTemplates.Read.All`.
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

crate::runtime::node! {
    /// A value of `microsoft.graph.teamwork`, such as `/teamwork`.
    Teamwork: super::Entity = models::Teamwork
}

impl Teamwork {
    /// `POST /teamwork/determineIfInteractionIsAllowed`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-determineifinteractionisallowed?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkUserInteraction.Read.All`.
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
    pub fn activity_notification_operations(&self) -> super::TeamworkActivityNotificationOperations {
        super::TeamworkActivityNotificationOperations(self.0.name("activityNotificationOperations"))
    }

    /// `…/deletedChats`
    pub fn deleted_chats(&self) -> Collection<models::DeletedChat> {
        Collection::at(self.0.name("deletedChats"))
    }

    /// `…/deletedTeams`
    pub fn deleted_teams(&self) -> super::TeamworkDeletedTeams {
        super::TeamworkDeletedTeams(self.0.name("deletedTeams"))
    }

    /// `…/devices`
    pub fn devices(&self) -> super::TeamworkDevices {
        super::TeamworkDevices(self.0.name("devices"))
    }

    /// `…/messaging`
    pub fn messaging(&self) -> super::TeamworkMessaging {
        super::TeamworkMessaging(self.0.name("messaging"))
    }

    /// `…/teamTemplates`
    pub fn team_templates(&self) -> super::TeamworkTeamTemplates {
        super::TeamworkTeamTemplates(self.0.name("teamTemplates"))
    }

    /// `…/teamsAppSettings`
    pub fn teams_app_settings(&self) -> super::TeamsAppSettings {
        super::TeamsAppSettings(self.0.name("teamsAppSettings"))
    }

    /// `…/workforceIntegrations`
    pub fn workforce_integrations(&self) -> super::TeamworkWorkforceIntegrations {
        super::TeamworkWorkforceIntegrations(self.0.name("workforceIntegrations"))
    }
}

crate::runtime::node! {
    /// `/teamwork/activityNotificationOperations`
    TeamworkActivityNotificationOperations
}

impl TeamworkActivityNotificationOperations {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::TeamworkActivityNotificationOperationsId {
        super::TeamworkActivityNotificationOperationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/teamwork/activityNotificationOperations/{id}`
    TeamworkActivityNotificationOperationsId
}

impl TeamworkActivityNotificationOperationsId {
    /// `GET /teamwork/activityNotificationOperations/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamwork: get
            : TeamsActivity.Send | | TeamsActivity.Send
            /teamwork/activityNotificationOperations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkBot`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`.
    TeamworkBot: super::Entity = models::TeamworkBot
}

impl TeamworkBot {
    /// `GET /appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot` — Get teamworkbot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkBot> {
        let sheet = "GET teamworkBot: get
            teamworkbot-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams`.
    TeamworkDeletedTeams[models::DeletedTeam]
}

impl TeamworkDeletedTeams {
    /// `GET /teamwork/deletedTeams/getAllMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
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
    pub fn list(&self) -> List<models::DeletedTeam> {
        let sheet = "GET teamwork: list
            teamwork-list-deletedteams: Team.ReadBasic.All | | Team.ReadBasic.All
            /teamwork/deletedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDevice`, such as `/teamwork/devices/{id}`.
    TeamworkDevice: super::Entity = models::TeamworkDevice
}

impl TeamworkDevice {
    /// `GET /teamwork/devices/{teamworkDeviceId}` — Get teamworkDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDevice> {
        let sheet = "GET teamworkDevice: get
            teamworkdevice-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}";
        self.0.get(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/restart` — teamworkDevice: restart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-restart?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn restart(&self) -> Call<Option<models::TeamworkDeviceOperation>> {
        let sheet = "POST teamworkDevice: restart
            teamworkdevice-restart: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/restart";
        self.0.name("restart").call(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/runDiagnostics` — teamworkDevice: runDiagnostics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-rundiagnostics?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn run_diagnostics(&self) -> Call<Option<models::TeamworkDeviceOperation>> {
        let sheet = "POST teamworkDevice: run_diagnostics
            teamworkdevice-rundiagnostics: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/runDiagnostics";
        self.0.name("runDiagnostics").call(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/updateSoftware` — teamworkDevice: updateSoftware
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-updatesoftware?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn update_software(
        &self,
        body: requests::teamwork_device::UpdateSoftwareRequest,
    ) -> Call<Option<models::TeamworkDeviceOperation>> {
        let sheet = "POST teamworkDevice: update_software
            teamworkdevice-updatesoftware: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/updateSoftware";
        self.0.name("updateSoftware").call(sheet).json(body)
    }

    /// `…/activity`
    pub fn activity(&self) -> super::TeamworkDeviceActivity {
        super::TeamworkDeviceActivity(self.0.name("activity"))
    }

    /// `…/configuration`
    pub fn configuration(&self) -> super::TeamworkDeviceConfiguration {
        super::TeamworkDeviceConfiguration(self.0.name("configuration"))
    }

    /// `…/health`
    pub fn health(&self) -> super::TeamworkDeviceHealth {
        super::TeamworkDeviceHealth(self.0.name("health"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::TeamworkDeviceOperations {
        super::TeamworkDeviceOperations(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceActivity`, such as `/teamwork/devices/{id}/activity`.
    TeamworkDeviceActivity: super::Entity = models::TeamworkDeviceActivity
}

impl TeamworkDeviceActivity {
    /// `GET /teamwork/devices/{teamworkDeviceId}/activity` — Get teamworkDeviceActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceactivity-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceActivity> {
        let sheet = "GET teamworkDeviceActivity: get
            teamworkdeviceactivity-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/activity";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceConfiguration`, such as `/teamwork/devices/{id}/configuration`.
    TeamworkDeviceConfiguration: super::Entity = models::TeamworkDeviceConfiguration
}

impl TeamworkDeviceConfiguration {
    /// `GET /teamwork/devices/{teamworkDeviceId}/configuration` — Get teamworkDeviceConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceConfiguration> {
        let sheet = "GET teamworkDeviceConfiguration: get
            teamworkdeviceconfiguration-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/configuration";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceHealth`, such as `/teamwork/devices/{id}/health`.
    TeamworkDeviceHealth: super::Entity = models::TeamworkDeviceHealth
}

impl TeamworkDeviceHealth {
    /// `GET /teamwork/devices/{teamworkDeviceId}/health` — Get teamworkDeviceHealth
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevicehealth-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceHealth> {
        let sheet = "GET teamworkDeviceHealth: get
            teamworkdevicehealth-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/health";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceOperation`, such as `/teamwork/devices/{id}/operations/{id}`.
    TeamworkDeviceOperation: super::Entity = models::TeamworkDeviceOperation
}

impl TeamworkDeviceOperation {
    /// `GET /teamwork/devices/{teamworkDeviceId}/operations/{teamworkDeviceOperationId}` — Get teamworkDeviceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceOperation> {
        let sheet = "GET teamworkDeviceOperation: get
            teamworkdeviceoperation-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkDeviceOperation`, such as `/teamwork/devices/{id}/operations`.
    TeamworkDeviceOperations[models::TeamworkDeviceOperation]
}

impl TeamworkDeviceOperations {
    /// `GET /teamwork/devices/{teamworkDeviceId}/operations` — List teamworkDeviceOperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkDeviceOperation> {
        let sheet = "GET teamworkDeviceOperation: list
            teamworkdeviceoperation-list: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkDevice`, such as `/teamwork/devices`.
    TeamworkDevices[models::TeamworkDevice]
}

impl TeamworkDevices {
    /// `GET /teamwork/devices` — List teamworkDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkDevice> {
        let sheet = "GET teamworkDevice: list
            teamworkdevice-list: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkHostedContent`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent`.
    TeamworkHostedContent: super::Entity = models::TeamworkHostedContent
}

impl TeamworkHostedContent {
    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent/$value` — Get teamworkHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET teamworkHostedContent: download
            teamworkhostedcontent-get: AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent/$value
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent` — Get teamworkHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkHostedContent> {
        let sheet = "GET teamworkHostedContent: get
            teamworkhostedcontent-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkMessaging`, such as `/teamwork/messaging`.
    TeamworkMessaging: super::Entity = models::TeamworkMessaging
}

impl TeamworkMessaging {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TeamworkMessaging> {
        self.0.get("GET teamworkMessaging: get")
    }

    /// `…/customEmojis`
    pub fn custom_emojis(&self) -> super::TeamworkMessagingCustomEmojis {
        super::TeamworkMessagingCustomEmojis(self.0.name("customEmojis"))
    }

    /// `…/customemoji`
    pub fn customemoji(&self) -> super::TeamworkMessagingCustomemoji {
        super::TeamworkMessagingCustomemoji(self.0.name("customemoji"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkCustomEmoji`, such as `/teamwork/messaging/customEmojis`.
    TeamworkMessagingCustomEmojis[models::TeamworkCustomEmoji]
}

impl TeamworkMessagingCustomEmojis {
    /// `POST /teamwork/messaging/customEmojis`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkmessaging-post-customemojis?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::TeamworkCustomEmoji) -> Call<models::TeamworkCustomEmoji> {
        let sheet = "POST teamworkMessaging: create
            teamworkmessaging-post-customemojis: | |
            /teamwork/messaging/customEmojis";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/messaging/customEmojis`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkmessaging-list-customemojis?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::TeamworkCustomEmoji> {
        let sheet = "GET teamworkMessaging: list
            teamworkmessaging-list-customemojis: | |
            /teamwork/messaging/customEmojis";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/teamwork/messaging/customemoji`
    TeamworkMessagingCustomemoji
}

impl TeamworkMessagingCustomemoji {
    /// `POST /teamwork/messaging/customemoji`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkCustomEmoji.Create`; application: `TeamworkCustomEmoji.Create.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST teamworkMessaging: call
            : TeamworkCustomEmoji.Create | | TeamworkCustomEmoji.Create.All
            /teamwork/messaging/customemoji";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/messaging/customemoji`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkCustomEmoji.Read`; application: `TeamworkCustomEmoji.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamworkMessaging: get
            : TeamworkCustomEmoji.Read | | TeamworkCustomEmoji.Read.All
            /teamwork/messaging/customemoji";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkSection`, such as `/users/{id}/teamwork/sections/{id}`.
    TeamworkSection: super::Entity = models::TeamworkSection
}

impl TeamworkSection {
    /// `DELETE /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkSection: delete
            teamworksection-delete: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkSection> {
        let sheet = "GET teamworkSection: get
            teamworksection-get: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn update(&self, body: models::TeamworkSection) -> Call<models::TeamworkSection> {
        let sheet = "PATCH teamworkSection: update
            teamworksection-update: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/hostedContents`
    pub fn hosted_contents(&self) -> super::TeamworkSectionHostedContents {
        super::TeamworkSectionHostedContents(self.0.name("hostedContents"))
    }

    /// `…/items`
    pub fn items(&self) -> super::TeamworkSectionItems {
        super::TeamworkSectionItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// `/users/{id}/teamwork/sections/{id}/hostedContents`
    TeamworkSectionHostedContents
}

impl TeamworkSectionHostedContents {
    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET teamworkSection: list
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::TeamworkSectionHostedContentsId {
        super::TeamworkSectionHostedContentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/teamwork/sections/{id}/hostedContents/{id}`
    TeamworkSectionHostedContentsId
}

impl TeamworkSectionHostedContentsId {
    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents/{id}/$value`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET teamworkSection: download
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamworkSection: get
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkSectionItem`, such as `/users/{id}/teamwork/sections/{id}/items/{id}`.
    TeamworkSectionItem: super::Entity = models::TeamworkSectionItem
}

impl TeamworkSectionItem {
    /// `DELETE /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkSectionItem: delete
            teamworksectionitem-delete: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkSectionItem> {
        let sheet = "GET teamworkSectionItem: get
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}/move`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-move?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn move_(&self, body: requests::teamwork_section_item::MoveRequest) -> Call<models::TeamworkSectionItem> {
        let sheet = "POST teamworkSectionItem: move_
            teamworksectionitem-move: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/{id}/move";
        self.0.name("move").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkSectionItem`, such as `/users/{id}/teamwork/sections/{id}/items`.
    TeamworkSectionItems[models::TeamworkSectionItem]
}

impl TeamworkSectionItems {
    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-post-items?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::TeamworkSectionItem) -> Call<models::TeamworkSectionItem> {
        let sheet = "POST teamworkSection: create
            teamworksection-post-items: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-list-items?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkSectionItem> {
        let sheet = "GET teamworkSection: list
            teamworksection-list-items: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/items";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/reorder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-reorder?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn reorder(
        &self,
        body: requests::teamwork_section_item::ReorderRequest,
    ) -> Call<Vec<models::TeamworkSectionItem>> {
        let sheet = "POST teamworkSectionItem: reorder
            teamworksectionitem-reorder: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags/{id}`.
    TeamworkTag: super::Entity = models::TeamworkTag
}

impl TeamworkTag {
    /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}` — Delete teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTag: delete
            teamworktag-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}` — Get teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkTag> {
        let sheet = "GET teamworkTag: get
            teamworktag-get: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-Id}/tags/{teamworkTag-Id}` — Update teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn update(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
        let sheet = "PATCH teamworkTag: update
            teamworktag-update: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::TeamworkTagMembers {
        super::TeamworkTagMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkTagMember`, such as `/teams/{id}/tags/{id}/members/{id}`.
    TeamworkTagMember: super::Entity = models::TeamworkTagMember
}

impl TeamworkTagMember {
    /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Delete teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTagMember: delete
            teamworktagmember-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Get teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: get
            teamworktagmember-get: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkTagMember`, such as `/teams/{id}/tags/{id}/members`.
    TeamworkTagMembers[models::TeamworkTagMember]
}

impl TeamworkTagMembers {
    /// `POST /teams/{team-Id}/tags/{teamworkTag-Id}/members` — Create teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTagMember) -> Call<models::TeamworkTagMember> {
        let sheet = "POST teamworkTagMember: create
            teamworktagmember-post: | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members` — List members in a teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: list
            teamworktagmember-list: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamtemplatedefinition`, such as `/teamwork/teamTemplates`.
    TeamworkTeamTemplates[models::Teamtemplatedefinition]
}

impl TeamworkTeamTemplates {
    /// `GET /teamwork/teamTemplates` — List teamTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-teamtemplates?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplate-list-definitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamTemplates.Read`; application: `TeamTemplates.Read.All`.
    pub fn list(&self) -> List<models::Teamtemplatedefinition> {
        let sheet = "GET teamwork: list
            teamwork-list-teamtemplates, teamtemplate-list-definitions: TeamTemplates.Read | | TeamTemplates.Read.All
            /teamwork/teamTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations`.
    TeamworkWorkforceIntegrations[models::WorkforceIntegration]
}

impl TeamworkWorkforceIntegrations {
    /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.ReadWrite.All`.
    pub fn create(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "POST workforceIntegration: create
            workforceintegration-post: WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/workforceIntegrations` — List workforceintegrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WorkforceIntegration> {
        let sheet = "GET workforceIntegration: list
            workforceintegration-list: WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timecards/{id}`.
    TimeCard: super::Entity = models::TimeCard
}

impl TimeCard {
    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/clockOut` — timeCard: clockOut
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/clockOut`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/clockOut`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/clockOut`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: clock_out
            timecard-clockout: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/clockOut
            /groups/{id}/team/schedule/timeCards/{id}/clockOut
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/clockOut
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/clockOut";
        self.0.name("clockOut").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/confirm` — timeCard: confirm
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/confirm`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/confirm`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/confirm`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn confirm(&self) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: confirm
            timecard-confirm: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/confirm
            /groups/{id}/team/schedule/timeCards/{id}/confirm
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/confirm
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/confirm";
        self.0.name("confirm").call(sheet)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/confirmForUser`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn confirm_for_user(&self, body: requests::time_card::ConfirmForUserRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: confirm_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/confirmForUser";
        self.0.name("confirmForUser").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timecards/{timeCardID}` — Delete timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeCard: delete
            timecard-delete: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/endBreak` — timeCard: endBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/endBreak`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/endBreak`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/endBreak`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: end_break
            timecard-endbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/endBreak
            /groups/{id}/team/schedule/timeCards/{id}/endBreak
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/endBreak
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/endBreak";
        self.0.name("endBreak").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards/{timecardID}` — Get timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeCard> {
        let sheet = "GET timeCard: get
            timecard-get: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timecards/{timeCardID}` — Replace timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeCard) -> Call<()> {
        let sheet = "PUT timeCard: replace
            timecard-replace: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/startBreak` — timeCard: startBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/startBreak`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/startBreak`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/startBreak`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: start_break
            timecard-startbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/startBreak
            /groups/{id}/team/schedule/timeCards/{id}/startBreak
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/startBreak
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/startBreak";
        self.0.name("startBreak").call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "PATCH timeCard: update
            timecard-update: | |
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff: super::Entity = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOff: delete
            timeoff-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timesOff/{timeOffId}` — Get timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOff> {
        let sheet = "GET timeOff: get
            timeoff-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timesOff/{timeOffId}` — Replace timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PUT timeOff: replace
            timeoff-put: Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timesOff/{timeOff-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PATCH timeOff: update
            timeoff-update: | |
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons/{id}`.
    TimeOffReason: super::Entity = models::TimeOffReason
}

impl TimeOffReason {
    /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffReason: delete
            timeoffreason-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Get timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffReason> {
        let sheet = "GET timeOffReason: get
            timeoffreason-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Replace timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PUT timeOffReason: replace
            timeoffreason-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timeOffReasons/{timeOffReason-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PATCH timeOffReason: update
            timeoffreason-update: | |
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffRequest`, such as `/teams/{id}/schedule/timeOffRequests/{id}`.
    TimeOffRequest: super::Entity = models::TimeOffRequest
}

impl TimeOffRequest {
    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}/approveForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn approve_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffRequest: approve_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approveForUser";
        self.0.name("approveForUser").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}/declineForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn decline_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffRequest: decline_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/declineForUser";
        self.0.name("declineForUser").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffRequest: delete
            timeoffrequest-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Get timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: get
            timeoffrequest-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.get(sheet)
    }
}
