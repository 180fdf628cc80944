// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

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
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTargetedMessage.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetedChatMessage: delete
            : TeamworkTargetedMessage.ReadWrite | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/archive`, `/users/{user-id}/joinedTeams/{team-id}/archive`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn archive(&self, body: requests::team::ArchiveRequest) -> Call<Option<models::Team>> {
        let sheet = "POST team: archive
            team-archive: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/archive
            team-archive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/archive
            /users/{id}/joinedTeams/{id}/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `POST /teams/{id}/clone` — Clone a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/clone`, `/users/{user-id}/joinedTeams/{team-id}/clone`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Team.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn clone_(&self, body: requests::team::CloneRequest) -> Call<Option<models::Team>> {
        let sheet = "POST team: clone_
            team-clone: Team.Create Directory.ReadWrite.All Group.ReadWrite.All | | Team.Create Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/clone
            team-clone: Team.Create Group.ReadWrite.All Directory.ReadWrite.All | | Team.Create Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/clone
            /users/{id}/joinedTeams/{id}/clone";
        self.0.name("clone").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/completeMigration` — team: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/completeMigration`, `/users/{user-id}/joinedTeams/{team-id}/completeMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST team: complete_migration
            team-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/completeMigration
            /groups/{id}/team/completeMigration
            /users/{id}/joinedTeams/{id}/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `GET /teams/{team-id}` — Get team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/joinedTeams/{team-id}`, `/groups/{group-id}/team`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 6 more; application: `TeamSettings.Read.Group` and 8 more.
    pub fn get(&self) -> Get<models::Team> {
        let sheet = "GET team: get
            team-get: Team.ReadBasic.All TeamSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All TeamSettings.Read.All | | TeamSettings.Read.Group TeamSettings.ReadWrite.Group Directory.Read.All Group.Read.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}
            team-get: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/{id}
            : Group.Read.All | | Group.Read.All
            /groups/{id}/team";
        self.0.get(sheet)
    }

    /// `PUT /groups/{id}/team` — Create team from group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-teams?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/sendActivityNotification`, `/users/{user-id}/joinedTeams/{team-id}/sendActivityNotification`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::team::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST team: send_activity_notification
            team-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Group TeamsActivity.Send
            /teams/{id}/sendActivityNotification
            /groups/{id}/team/sendActivityNotification
            /users/{id}/joinedTeams/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /teams/{id}/unarchive` — Unarchive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/unarchive`, `/users/{user-id}/joinedTeams/{team-id}/unarchive`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn unarchive(&self) -> Call<Option<models::Team>> {
        let sheet = "POST team: unarchive
            team-unarchive: TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/unarchive
            team-unarchive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team/unarchive
            /users/{id}/joinedTeams/{id}/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `PATCH /teams/{team-id}` — Update team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-1.0)
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
        super::TeamIncomingChannels(self.0.name("incomingChannels"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/allChannels`.
    TeamAllChannels[models::Channel]
}

impl TeamAllChannels {
    /// `GET /teams/{team-id}/allChannels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-allchannels?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Channel.Create`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Channel.Create.Group` and 4 more.
    pub fn create(&self, body: models::Channel) -> Call<models::Channel> {
        let sheet = "POST channel: create
            channel-post: Channel.Create Directory.ReadWrite.All Group.ReadWrite.All | | Channel.Create.Group Channel.Create Teamwork.Migrate.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/channels/getAllMessages`, `/users/{user-id}/joinedTeams/{team-id}/channels/getAllMessages`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_messages
            channel-getallmessages: | | ChannelMessage.Read.All
            /teams/{id}/channels/getAllMessages
            /groups/{id}/team/channels/getAllMessages
            /users/{id}/joinedTeams/{id}/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /groups/{group-id}/team/channels/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallretainedmessages?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/channels/getAllRetainedMessages`, `/users/{user-id}/joinedTeams/{team-id}/channels/getAllRetainedMessages`.
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_retained_messages
            channel-getallretainedmessages: | |
            /groups/{id}/team/channels/getAllRetainedMessages
            /users/{id}/joinedTeams/{id}/channels/getAllRetainedMessages
            channel-getallretainedmessages: | | ChannelMessage.Read.All
            /teams/{id}/channels/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }

    /// `GET /teams/{team-id}/channels` — List channels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-1.0)
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
    /// `GET /teams/{team-id}/incomingChannels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-incomingchannels?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`; application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET team: list
            team-list-incomingchannels: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/incomingChannels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/teams/{id}/installedApps`.
    TeamInstalledApps[models::TeamsAppInstallation]
}

impl TeamInstalledApps {
    /// `POST /teams/{team-id}/installedApps` — Add app to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/members/add`, `/users/{user-id}/joinedTeams/{team-id}/members/add`.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/members/add
            /users/{id}/joinedTeams/{id}/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/members` — Add member to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/members/remove`, `/users/{user-id}/joinedTeams/{team-id}/members/remove`.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/members/remove
            /users/{id}/joinedTeams/{id}/members/remove
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
    /// `GET /teams/{team-id}/permissionGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-permissiongrants?view=graph-rest-1.0), metadata
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
    /// `POST /teams/{team-id}/tags`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
        let sheet = "POST teamworkTag: create
            teamworktag-post: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/tags`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-list?view=graph-rest-1.0), metadata
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
    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-1.0)
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

    /// `GET /teams`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teams-list?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 3 more; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn get(&self) -> Get<models::TeamsApp> {
        let sheet = "GET teamsApp: get
            teamsapp-get: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/{id}";
        self.0.get(sheet)
    }

    /// `…/appDefinitions`
    pub fn app_definitions(&self) -> super::TeamsAppAppDefinitions {
        super::TeamsAppAppDefinitions(self.0.name("appDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppDefinition`, such as `/appCatalogs/teamsApps/{id}/appDefinitions`.
    TeamsAppAppDefinitions[models::TeamsAppDefinition]
}

impl TeamsAppAppDefinitions {
    /// `POST /appCatalogs/teamsApps/{id}/appDefinitions` — Update teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<()> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappdefinition-update?view=graph-rest-1.0), metadata
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps/{id}`.
    TeamsAppInstallation: super::Entity = models::TeamsAppInstallation
}

impl TeamsAppInstallation {
    /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}/upgrade`, `/groups/{group-id}/team/installedApps/{teamsAppInstallation-id}/upgrade`, `/users/{user-id}/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/upgrade` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat` and 4 more; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 5 more.
    pub fn upgrade(&self, body: requests::teams_app_installation::UpgradeRequest) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}/upgrade
            team-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps/{id}/upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /groups/{id}/team/installedApps/{id}/upgrade
            /users/{id}/chats/{id}/installedApps/{id}/upgrade
            /users/{id}/joinedTeams/{id}/installedApps/{id}/upgrade";
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
    /// A value of `microsoft.graph.teamsAppSettings`, such as `/teamwork/teamsAppSettings`.
    TeamsAppSettings: super::Entity = models::TeamsAppSettings
}

impl TeamsAppSettings {
    /// `GET /teamwork/teamsAppSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.Read.All`, `TeamworkAppSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppSettings> {
        let sheet = "GET teamsAppSettings: get
            teamsappsettings-get: TeamworkAppSettings.Read.All TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.get(sheet)
    }

    /// `PATCH /teamwork/teamsAppSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.ReadWrite.All`.
    pub fn update(&self, body: models::TeamsAppSettings) -> Call<models::TeamsAppSettings> {
        let sheet = "PATCH teamsAppSettings: update
            teamsappsettings-update: TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs/{id}`.
    TeamsTab: super::Entity = models::TeamsTab
}

impl TeamsTab {
    /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.teamwork`, such as `/teamwork`.
    Teamwork: super::Entity = models::Teamwork
}

impl Teamwork {
    /// `GET /teamwork`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Teamwork.Read.All`; application: `Teamwork.Read.All`.
    pub fn get(&self) -> Get<models::Teamwork> {
        let sheet = "GET teamwork: get
            teamwork-get: Teamwork.Read.All | | Teamwork.Read.All
            /teamwork";
        self.0.get(sheet)
    }

    /// `POST /teamwork/sendActivityNotificationToRecipients`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-1.0), metadata
    /// Status: 204.
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

    /// `…/deletedChats`
    pub fn deleted_chats(&self) -> Collection<models::DeletedChat> {
        Collection::at(self.0.name("deletedChats"))
    }

    /// `…/deletedTeams`
    pub fn deleted_teams(&self) -> super::TeamworkDeletedTeams {
        super::TeamworkDeletedTeams(self.0.name("deletedTeams"))
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
    /// A value of `microsoft.graph.teamworkBot`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`.
    TeamworkBot: super::Entity = models::TeamworkBot
}

impl TeamworkBot {
    /// `GET /appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot` — Get teamworkbot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-1.0)
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
        let sheet = "GET deletedTeam: get_all_messages
            : | |
            /teamwork/deletedTeams/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teamwork/deletedTeams`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-deletedteams?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags/{id}`.
    TeamworkTag: super::Entity = models::TeamworkTag
}

impl TeamworkTag {
    /// `DELETE /teams/{team-id}/tags/{teamworkTag-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTag: delete
            teamworktag-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/tags/{teamworkTag-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkTag> {
        let sheet = "GET teamworkTag: get
            teamworktag-get: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/tags/{teamworkTag-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-update?view=graph-rest-1.0), metadata
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
    /// `DELETE /teams/{team-id}/tags/{teamworkTag-id}/members/{teamworkTagMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTagMember: delete
            teamworktagmember-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/tags/{teamworkTag-id}/members/{teamworkTagMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-get?view=graph-rest-1.0), metadata
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
    /// `POST /teams/{team-id}/tags/{teamworkTag-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTagMember) -> Call<models::TeamworkTagMember> {
        let sheet = "POST teamworkTagMember: create
            teamworktagmember-post: | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/tags/{teamworkTag-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-list?view=graph-rest-1.0), metadata
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
    /// A collection of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations`.
    TeamworkWorkforceIntegrations[models::WorkforceIntegration]
}

impl TeamworkWorkforceIntegrations {
    /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timeCards/{id}`.
    TimeCard: super::ChangeTrackedEntity = models::TimeCard
}

impl TimeCard {
    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/clockOut`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: clock_out
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/clockOut";
        self.0.name("clockOut").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/team/schedule/timeCards/{timeCard-id}/confirm`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/schedule/timeCards/{timeCard-id}/confirm`, `/users/{user-id}/joinedTeams/{team-id}/schedule/timeCards/{timeCard-id}/confirm`.
    /// Status: 200.
    pub fn confirm(&self) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: confirm
            timecard-confirm: | |
            /groups/{id}/team/schedule/timeCards/{id}/confirm
            /users/{id}/joinedTeams/{id}/schedule/timeCards/{id}/confirm
            timecard-confirm: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/confirm";
        self.0.name("confirm").call(sheet)
    }

    /// `DELETE /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schedule: delete
            schedule-delete-timecards: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.call(sheet)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/endBreak`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: end_break
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/endBreak";
        self.0.name("endBreak").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeCard> {
        let sheet = "GET timeCard: get
            : Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "PUT timeCard: replace
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/startBreak`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: start_break
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/startBreak";
        self.0.name("startBreak").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff: super::ChangeTrackedEntity = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-update?view=graph-rest-1.0), metadata
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
    TimeOffReason: super::ChangeTrackedEntity = models::TimeOffReason
}

impl TimeOffReason {
    /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-update?view=graph-rest-1.0), metadata
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
    TimeOffRequest: super::ChangeTrackedEntity = models::TimeOffRequest
}

impl TimeOffRequest {
    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: get
            timeoffrequest-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.get(sheet)
    }
}
