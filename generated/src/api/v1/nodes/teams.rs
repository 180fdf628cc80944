// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.appCatalogs`, such as `/appCatalogs`.
    AppCatalogs: super::Entity = models::AppCatalogs
}

impl AppCatalogs {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppCatalogs> {
        self.0.get("GET appCatalogs: get")
    }

    /// `…/teamsApps`
    pub fn teams_apps(&self) -> super::AppCatalogsTeamsApps {
        super::AppCatalogsTeamsApps(self.0.name("teamsApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps`.
    AppCatalogsTeamsApps[models::TeamsApp]
}

impl AppCatalogsTeamsApps {
    /// `POST /appCatalogs/teamsApps` — Publish teamsapp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<models::TeamsApp> {
        let sheet = "POST teamsApp: create
            teamsapp-publish: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /appCatalogs/teamsApps` — List teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit` and 4 more; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET appcatalogs: list
            appcatalogs-list-teamsapps: AppCatalog.Submit AppCatalog.Read.All AppCatalog.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.channel`, such as `/teams/{id}/channels/{id}`.
    Channel: super::Entity = models::Channel
}

impl Channel {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/archive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-archive?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/archive`, `/teams/{team-id}/channels/{channel-id}/archive`, `/teams/{team-id}/primaryChannel/archive` and 3 more.
    /// Status: 204.
    pub fn archive(&self, body: requests::channel::ArchiveRequest) -> Call<()> {
        let sheet = "POST channel: archive
            channel-archive: | |
            /groups/{id}/team/channels/{id}/archive
            /groups/{id}/team/primaryChannel/archive
            /teams/{id}/primaryChannel/archive
            /teamwork/deletedTeams/{id}/channels/{id}/archive
            /users/{id}/joinedTeams/{id}/channels/{id}/archive
            /users/{id}/joinedTeams/{id}/primaryChannel/archive
            channel-archive: ChannelSettings.ReadWrite.All | | ChannelSettings.ReadWrite.All
            /teams/{id}/channels/{id}/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/completeMigration` — channel: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/completeMigration`, `/groups/{group-id}/team/primaryChannel/completeMigration`, `/teams/{team-id}/primaryChannel/completeMigration` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST channel: complete_migration
            channel-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/completeMigration
            /groups/{id}/team/channels/{id}/completeMigration
            /groups/{id}/team/primaryChannel/completeMigration
            /teams/{id}/primaryChannel/completeMigration
            /teamwork/deletedTeams/{id}/channels/{id}/completeMigration
            /users/{id}/joinedTeams/{id}/channels/{id}/completeMigration
            /users/{id}/joinedTeams/{id}/primaryChannel/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `DELETE /teams/{team-id}/channels/{channel-id}` — Delete channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/incomingChannels/{channel-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Channel.Delete.Group` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete: Channel.Delete.All Directory.ReadWrite.All Group.ReadWrite.All | | Channel.Delete.Group Channel.Delete.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}
            channel-delete: Channel.Delete.All | | Channel.Delete.All
            /teams/{id}/incomingChannels/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{group-id}/team/channels/{channel-id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-doesuserhaveaccess?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')`, `/teams/{team-id}/channels/{channel-id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')`, `/teams/{team-id}/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')` and 3 more.
    /// Status: 200.
    pub fn does_user_have_access(&self, user_id: &str, tenant_id: &str, user_principal_name: &str) -> Call<bool> {
        let sheet = "GET channel: does_user_have_access
            channel-doesuserhaveaccess: | |
            /groups/{id}/team/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /groups/{id}/team/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teams/{id}/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamwork/deletedTeams/{id}/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /users/{id}/joinedTeams/{id}/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /users/{id}/joinedTeams/{id}/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            channel-doesuserhaveaccess: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')";
        self.0
            .function(
                "doesUserHaveAccess",
                &[
                    ("userId", Argument::quoted(user_id)),
                    ("tenantId", Argument::quoted(tenant_id)),
                    ("userPrincipalName", Argument::quoted(user_principal_name)),
                ],
            )
            .call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}` — Get channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-1.0)
    /// Also: `/teams/{id}/primaryChannel`, `/groups/{group-id}/team/channels/{channel-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 6 more; application: `ChannelSettings.Read.Group` and 8 more.
    pub fn get(&self) -> Get<models::Channel> {
        let sheet = "GET channel: get
            channel-get: Channel.ReadBasic.All ChannelSettings.ReadWrite.All ChannelSettings.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}
            team-get-primarychannel: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | ChannelSettings.Read.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All ChannelSettings.ReadWrite.Group
            /teams/{id}/primaryChannel
            channel-get: Group.Read.All | | Group.Read.All
            /groups/{id}/team/channels/{id}";
        self.0.get(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/provisionEmail` — channel: provisionEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/provisionEmail`, `/groups/{group-id}/team/primaryChannel/provisionEmail`, `/teams/{team-id}/primaryChannel/provisionEmail` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn provision_email(&self) -> Call<models::ProvisionChannelEmailResult> {
        let sheet = "POST channel: provision_email
            channel-provisionemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/provisionEmail
            /groups/{id}/team/channels/{id}/provisionEmail
            /groups/{id}/team/primaryChannel/provisionEmail
            /teams/{id}/primaryChannel/provisionEmail
            /teamwork/deletedTeams/{id}/channels/{id}/provisionEmail
            /users/{id}/joinedTeams/{id}/channels/{id}/provisionEmail
            /users/{id}/joinedTeams/{id}/primaryChannel/provisionEmail";
        self.0.name("provisionEmail").call(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/removeEmail` — channel: removeEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/removeEmail`, `/groups/{group-id}/team/primaryChannel/removeEmail`, `/teams/{team-id}/primaryChannel/removeEmail` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn remove_email(&self) -> Call<()> {
        let sheet = "POST channel: remove_email
            channel-removeemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/removeEmail
            /groups/{id}/team/channels/{id}/removeEmail
            /groups/{id}/team/primaryChannel/removeEmail
            /teams/{id}/primaryChannel/removeEmail
            /teamwork/deletedTeams/{id}/channels/{id}/removeEmail
            /users/{id}/joinedTeams/{id}/channels/{id}/removeEmail
            /users/{id}/joinedTeams/{id}/primaryChannel/removeEmail";
        self.0.name("removeEmail").call(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/startMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-startmigration?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/startMigration`, `/teams/{team-id}/channels/{channel-id}/startMigration`, `/teams/{team-id}/primaryChannel/startMigration` and 3 more.
    /// Status: 204.
    pub fn start_migration(&self, body: requests::channel::StartMigrationRequest) -> Call<()> {
        let sheet = "POST channel: start_migration
            channel-startmigration: | |
            /groups/{id}/team/channels/{id}/startMigration
            /groups/{id}/team/primaryChannel/startMigration
            /teams/{id}/primaryChannel/startMigration
            /teamwork/deletedTeams/{id}/channels/{id}/startMigration
            /users/{id}/joinedTeams/{id}/channels/{id}/startMigration
            /users/{id}/joinedTeams/{id}/primaryChannel/startMigration
            channel-startmigration: | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/startMigration";
        self.0.name("startMigration").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/unarchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-unarchive?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/unarchive`, `/teams/{team-id}/channels/{channel-id}/unarchive`, `/teams/{team-id}/primaryChannel/unarchive` and 3 more.
    /// Status: 204.
    pub fn unarchive(&self) -> Call<()> {
        let sheet = "POST channel: unarchive
            channel-unarchive: | |
            /groups/{id}/team/channels/{id}/unarchive
            /groups/{id}/team/primaryChannel/unarchive
            /teams/{id}/primaryChannel/unarchive
            /teamwork/deletedTeams/{id}/channels/{id}/unarchive
            /users/{id}/joinedTeams/{id}/channels/{id}/unarchive
            /users/{id}/joinedTeams/{id}/primaryChannel/unarchive
            channel-unarchive: ChannelSettings.ReadWrite.All | | ChannelSettings.ReadWrite.All
            /teams/{id}/channels/{id}/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}` — Patch channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `ChannelSettings.ReadWrite.Group` and 3 more.
    pub fn update(&self, body: models::Channel) -> Call<()> {
        let sheet = "PATCH channel: update
            channel-patch: ChannelSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelSettings.ReadWrite.Group ChannelSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allMembers`
    pub fn all_members(&self) -> super::ChannelAllMembers {
        super::ChannelAllMembers(self.0.name("allMembers"))
    }

    /// `…/enabledApps`
    pub fn enabled_apps(&self) -> super::ChannelEnabledApps {
        super::ChannelEnabledApps(self.0.references("enabledApps"))
    }

    /// `…/filesFolder`
    pub fn files_folder(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("filesFolder"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ChannelMembers {
        super::ChannelMembers(self.0.name("members"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::ChannelMessages {
        super::ChannelMessages(self.0.name("messages"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn operations(&self) -> Collection<models::TeamsAsyncOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/sharedWithTeams`
    pub fn shared_with_teams(&self) -> super::ChannelSharedWithTeams {
        super::ChannelSharedWithTeams(self.0.name("sharedWithTeams"))
    }

    /// `…/tabs`
    pub fn tabs(&self) -> super::ChannelTabs {
        super::ChannelTabs(self.0.name("tabs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/allMembers`.
    ChannelAllMembers[models::ConversationMember]
}

impl ChannelAllMembers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/allMembers/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/add`, `/teams/{team-id}/channels/{channel-id}/allMembers/add`, `/teams/{team-id}/primaryChannel/allMembers/add` and 3 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/allMembers/add
            /groups/{id}/team/primaryChannel/allMembers/add
            /teams/{id}/channels/{id}/allMembers/add
            /teams/{id}/primaryChannel/allMembers/add
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/add
            /users/{id}/joinedTeams/{id}/channels/{id}/allMembers/add
            /users/{id}/joinedTeams/{id}/primaryChannel/allMembers/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/allMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-allmembers?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            channel-list-allmembers: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/allMembers";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/allMembers/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/remove`, `/teams/{team-id}/channels/{channel-id}/allMembers/remove`, `/teams/{team-id}/primaryChannel/allMembers/remove` and 3 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/allMembers/remove
            /groups/{id}/team/primaryChannel/allMembers/remove
            /teams/{id}/channels/{id}/allMembers/remove
            /teams/{id}/primaryChannel/allMembers/remove
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/remove
            /users/{id}/joinedTeams/{id}/channels/{id}/allMembers/remove
            /users/{id}/joinedTeams/{id}/primaryChannel/allMembers/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsApp`, such as `/teams/{id}/channels/{id}/enabledApps`.
    ChannelEnabledApps[models::TeamsApp]
}

impl ChannelEnabledApps {
    /// `POST /teams/{team-id}/channels/{channel-id}/enabledApps/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.ManageSelectedForTeam.All`, `TeamsAppInstallation.ReadWriteForTeam.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST enabledapps: add_ref
            : TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/enabledApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-enabledapps?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam`, `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET channel: list
            channel-list-enabledapps: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps";
        self.0.list(sheet)
    }

    /// `DELETE /teams/{team-id}/channels/{channel-id}/enabledApps/{teamsApp-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.ManageSelectedForTeam.All`, `TeamsAppInstallation.ReadWriteForTeam.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE enabledapps: remove_ref
            : TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/members`.
    ChannelMembers[models::ConversationMember]
}

impl ChannelMembers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/primaryChannel/members/add`, `/teams/{team-id}/channels/{channel-id}/members/add`, `/teams/{team-id}/primaryChannel/members/add` and 3 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/members/add
            /groups/{id}/team/primaryChannel/members/add
            /teams/{id}/channels/{id}/members/add
            /teams/{id}/primaryChannel/members/add
            /teamwork/deletedTeams/{id}/channels/{id}/members/add
            /users/{id}/joinedTeams/{id}/channels/{id}/members/add
            /users/{id}/joinedTeams/{id}/primaryChannel/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/members` — Add member to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-add?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.Group`, `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            channel-post-members, conversationmember-add: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of a channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`, `Group.Read.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            channel-list-members: ChannelMember.Read.All ChannelMember.ReadWrite.All Group.Read.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/members/remove`, `/teams/{team-id}/channels/{channel-id}/members/remove`, `/teams/{team-id}/primaryChannel/members/remove` and 3 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/members/remove
            /groups/{id}/team/primaryChannel/members/remove
            /teams/{id}/channels/{id}/members/remove
            /teams/{id}/primaryChannel/members/remove
            /teamwork/deletedTeams/{id}/channels/{id}/members/remove
            /users/{id}/joinedTeams/{id}/channels/{id}/members/remove
            /users/{id}/joinedTeams/{id}/primaryChannel/members/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/teams/{id}/channels/{id}/messages`.
    ChannelMessages[models::ChatMessage]
}

impl ChannelMessages {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages` — Send chatMessage in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST channel: create
            channel-post-messages, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/messages/delta`, `/groups/{group-id}/team/primaryChannel/messages/delta`, `/teams/{team-id}/primaryChannel/messages/delta` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/delta
            chatmessage-delta: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
            /groups/{id}/team/channels/{id}/messages/delta
            /groups/{id}/team/primaryChannel/messages/delta
            /teams/{id}/primaryChannel/messages/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/delta
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/delta
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: list
            channel-list-messages: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/messages/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/messages/replyWithQuote`, `/teams/{team-id}/channels/{channel-id}/messages/replyWithQuote`, `/teams/{team-id}/primaryChannel/messages/replyWithQuote` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /groups/{id}/team/channels/{id}/messages/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/replyWithQuote
            /teams/{id}/channels/{id}/messages/replyWithQuote
            /teams/{id}/primaryChannel/messages/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/replyWithQuote
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/replyWithQuote
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams`.
    ChannelSharedWithTeams[models::SharedWithChannelTeamInfo]
}

impl ChannelSharedWithTeams {
    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/sharedWithTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsTab`, such as `/teams/{id}/channels/{id}/tabs`.
    ChannelTabs[models::TeamsTab]
}

impl ChannelTabs {
    /// `POST /teams/{team-id}/channels/{channel-id}/tabs` — Add tab to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 5 more; application: `TeamsTab.Create.Group` and 6 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
        let sheet = "POST channel: create
            channel-post-tabs: TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/channels/{id}/tabs` — List tabs in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 7 more; application: `TeamsTab.Read.Group` and 9 more.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET channel: list
            channel-list-tabs: TeamsTab.Read.All Directory.Read.All Group.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group Directory.Read.All Group.Read.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chat`, such as `/chats/{id}`.
    Chat: super::Entity = models::Chat
}

impl Chat {
    /// `POST /chats/{chat-id}/completeMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-completemigration?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/completeMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST chat: complete_migration
            chat-completemigration: | | Teamwork.Migrate.All
            /chats/{id}/completeMigration
            /users/{id}/chats/{id}/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `DELETE /chats/{chat-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /chats/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}` — Get chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.ReadWrite`, `Chat.Read`; application: `ChatSettings.ReadWrite.Chat` and 4 more.
    pub fn get(&self) -> Get<models::Chat> {
        let sheet = "GET chat: get
            chat-get: Chat.ReadBasic Chat.ReadWrite Chat.Read | | ChatSettings.ReadWrite.Chat Chat.ReadBasic.All ChatSettings.Read.Chat Chat.Manage.Chat Chat.Read.All
            /chats/{id}
            chat-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.WhereInstalled ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}
            /users/{id}/chats/{id}
            userscopeteamsappinstallation-get-chat: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All
            /users/{id}/teamwork/installedApps/{id}/chat";
        self.0.get(sheet)
    }

    /// `POST /chats/{chat-id}/hideForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/hideForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn hide_for_user(&self, body: requests::chat::HideForUserRequest) -> Call<()> {
        let sheet = "POST chat: hide_for_user
            chat-hideforuser: Chat.ReadWrite | |
            /chats/{id}/hideForUser
            /users/{id}/chats/{id}/hideForUser";
        self.0.name("hideForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatReadForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/markChatReadForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_read_for_user(&self, body: requests::chat::MarkChatReadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_read_for_user
            chat-markchatreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatReadForUser
            /users/{id}/chats/{id}/markChatReadForUser";
        self.0.name("markChatReadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatUnreadForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/markChatUnreadForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_unread_for_user(&self, body: requests::chat::MarkChatUnreadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_unread_for_user
            chat-markchatunreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatUnreadForUser
            /users/{id}/chats/{id}/markChatUnreadForUser";
        self.0.name("markChatUnreadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/removeAllAccessForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-removeallaccessforuser?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/removeAllAccessForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite.All`.
    pub fn remove_all_access_for_user(&self, body: requests::chat::RemoveAllAccessForUserRequest) -> Call<()> {
        let sheet = "POST chat: remove_all_access_for_user
            chat-removeallaccessforuser: Chat.ReadWrite.All | |
            /chats/{id}/removeAllAccessForUser
            /users/{id}/chats/{id}/removeAllAccessForUser";
        self.0.name("removeAllAccessForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chatId}/sendActivityNotification` — chat: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/chats/{chat-id}/sendActivityNotification`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST chat: send_activity_notification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/sendActivityNotification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send
            /users/{id}/chats/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/startMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-startmigration?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/startMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn start_migration(&self, body: requests::chat::StartMigrationRequest) -> Call<()> {
        let sheet = "POST chat: start_migration
            chat-startmigration: | | Teamwork.Migrate.All
            /chats/{id}/startMigration
            /users/{id}/chats/{id}/startMigration";
        self.0.name("startMigration").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/unhideForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/unhideForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn unhide_for_user(&self, body: requests::chat::UnhideForUserRequest) -> Call<()> {
        let sheet = "POST chat: unhide_for_user
            chat-unhideforuser: Chat.ReadWrite | |
            /chats/{id}/unhideForUser
            /users/{id}/chats/{id}/unhideForUser";
        self.0.name("unhideForUser").call(sheet).json(body)
    }

    /// `PATCH /chats/{chat-id}` — Update chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `ChatSettings.ReadWrite.Chat`, `Chat.ReadWrite.All`.
    pub fn update(&self, body: models::Chat) -> Call<models::Chat> {
        let sheet = "PATCH chat: update
            chat-patch: Chat.ReadWrite | | ChatSettings.ReadWrite.Chat Chat.ReadWrite.All
            /chats/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::ChatInstalledApps {
        super::ChatInstalledApps(self.0.name("installedApps"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ChatMembers {
        super::ChatMembers(self.0.name("members"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::ChatMessages {
        super::ChatMessages(self.0.name("messages"))
    }

    /// `…/permissionGrants`
    pub fn permission_grants(&self) -> super::ChatPermissionGrants {
        super::ChatPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/pinnedMessages`
    pub fn pinned_messages(&self) -> super::ChatPinnedMessages {
        super::ChatPinnedMessages(self.0.name("pinnedMessages"))
    }

    /// `…/tabs`
    pub fn tabs(&self) -> super::ChatTabs {
        super::ChatTabs(self.0.name("tabs"))
    }

    /// `…/targetedMessages`
    pub fn targeted_messages(&self) -> Collection<models::TargetedChatMessage> {
        Collection::at(self.0.name("targetedMessages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps`.
    ChatInstalledApps[models::TeamsAppInstallation]
}

impl ChatInstalledApps {
    /// `POST /chats/{chat-id}/installedApps` — Add app to chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-installedapps?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat` and 4 more; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 5 more.
    pub fn create(&self, body: models::TeamsApp) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/installedApps` — List apps in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat` and 5 more; application: `TeamsAppInstallation.ReadForChat.All` and 8 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET chat: list
            chat-list-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/chats/{id}/members`.
    ChatMembers[models::ConversationMember]
}

impl ChatMembers {
    /// `POST /chats/{chat-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/chats/{chat-id}/members/add`.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /chats/{id}/members/add
            /users/{id}/chats/{id}/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/members` — Add member to a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-members?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`; application: `Chat.Manage.Chat`, `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-members: ChatMember.ReadWrite Chat.ReadWrite | | Chat.Manage.Chat ChatMember.ReadWrite.All Chat.ReadWrite.All
            /chats/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /chats/{id}/members` — List conversationmembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/members`, `/users/{user-id | user-principal-name}/chats/{chat-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 6 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET conversationMember: list
            conversationmember-list, chat-list-members: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All Chat.Manage.Chat ChatMember.Read.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members
            chat-list-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}/members
            chat-list-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.All ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/members/remove`.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /chats/{id}/members/remove
            /users/{id}/chats/{id}/members/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages/{id}`.
    ChatMessage: super::Entity = models::ChatMessage
}

impl ChatMessage {
    /// `GET /chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 3 more.
    pub fn get(&self) -> Get<models::ChatMessage> {
        let sheet = "GET chatMessage: get
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Group.ReadWrite.All
            /chats/{id}/messages/{id}
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}/messages/{id}
            chatmessage-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /users/{id}/chats/{id}/messages/{id}";
        self.0.get(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/setReaction`
    ///
    /// Source: metadata.
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/setReaction`, `/users/{user-id}/chats/{chat-id}/messages/{chatMessage-id}/setReaction`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`.
    pub fn set_reaction(&self, body: requests::chat_message::SetReactionRequest) -> Call<()> {
        let sheet = "POST chatMessage: set_reaction
            : ChannelMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/setReaction
            /teams/{id}/channels/{id}/messages/{id}/setReaction
            : ChatMessage.Send Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/setReaction";
        self.0.name("setReaction").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/softDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-1.0), metadata
    /// Also: `/chats/{chat-id}/messages/{chatMessage-id}/softDelete`, `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/{chatMessage-id}/softDelete`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/softDelete` and 16 more.
    /// Status: 204.
    pub fn soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: soft_delete
            chatmessage-softdelete: | |
            /chats/{id}/messages/{id}/replies/{id}/softDelete
            /chats/{id}/messages/{id}/softDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/softDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/softDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/softDelete
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/softDelete
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/replies/{id}/softDelete
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/softDelete
            chatmessage-softdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teams/{id}/channels/{id}/messages/{id}/softDelete
            chatmessage-softdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/softDelete";
        self.0.name("softDelete").call(sheet)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/undoSoftDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-1.0), metadata
    /// Also: `/chats/{chat-id}/messages/{chatMessage-id}/undoSoftDelete`, `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/{chatMessage-id}/undoSoftDelete`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/undoSoftDelete` and 16 more.
    /// Status: 204.
    pub fn undo_soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: undo_soft_delete
            chatmessage-undosoftdelete: | |
            /chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /chats/{id}/messages/{id}/undoSoftDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/undoSoftDelete";
        self.0.name("undoSoftDelete").call(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/unsetReaction`
    ///
    /// Source: metadata.
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/unsetReaction`, `/users/{user-id}/chats/{chat-id}/messages/{chatMessage-id}/unsetReaction`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`.
    pub fn unset_reaction(&self, body: requests::chat_message::UnsetReactionRequest) -> Call<()> {
        let sheet = "POST chatMessage: unset_reaction
            : ChannelMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/unsetReaction
            /teams/{id}/channels/{id}/messages/{id}/unsetReaction
            : ChatMessage.Send Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/unsetReaction";
        self.0.name("unsetReaction").call(sheet).json(body)
    }

    /// `PATCH /chats/{chatThread-id}/messages/{message-id}` — Update chatMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`, `Group.ReadWrite.All`; application: `Chat.UpdatePolicyViolation.All` and 3 more.
    pub fn update(&self, body: impl Into<models::ChatMessage>) -> Call<()> {
        let sheet = "PATCH chatMessage: update
            chatmessage-update: Chat.ReadWrite Group.ReadWrite.All | | Chat.UpdatePolicyViolation.All Teamwork.Migrate.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}
            chatmessage-update: ChannelMessage.ReadWrite Group.ReadWrite.All | | ChannelMessage.UpdatePolicyViolation.All Group.ReadWrite.All Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `…/hostedContents`
    pub fn hosted_contents(&self) -> super::ChatMessageHostedContents {
        super::ChatMessageHostedContents(self.0.name("hostedContents"))
    }

    /// `…/onBehalfOf`
    ///
    /// The type lists it; no page documents a request there.
    pub fn on_behalf_of(&self) -> super::ChatMessage {
        super::ChatMessage(self.0.name("onBehalfOf"))
    }

    /// `…/replies`
    pub fn replies(&self) -> super::ChatMessageReplies {
        super::ChatMessageReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessageHostedContent`, such as `/chats/{id}/messages/{id}/hostedContents/{id}`.
    ChatMessageHostedContent: super::Entity = models::ChatMessageHostedContent
}

impl ChatMessageHostedContent {
    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}/$value`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-2?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-3?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}/$value`, `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/hostedContents/{chatMessageHostedContent-id}/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChatMessage.Read.Chat`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET hostedcontents: download
            chatmessagehostedcontent-get-hostedcontents-value: | | ChatMessage.Read.Chat
            /chats/{id}/messages/{id}/hostedContents/{id}/$value
            chatmessagehostedcontent-get-hostedcontents-value-2: | |
            /teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}/$value
            chatmessagehostedcontent-get-hostedcontents-value-3: | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 4 more.
    pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessageHostedContent: get
            chatmessagehostedcontent-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents/{id}
            /users/{id}/chats/{id}/messages/{id}/hostedContents/{id}
            chatmessagehostedcontent-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessageHostedContent`, such as `/chats/{id}/messages/{id}/hostedContents`.
    ChatMessageHostedContents[models::ChatMessageHostedContent]
}

impl ChatMessageHostedContents {
    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents` — List hostedContents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 4 more.
    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessage: list
            chatmessage-list-hostedcontents: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents
            /users/{id}/chats/{id}/messages/{id}/hostedContents
            chatmessage-list-hostedcontents: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/hostedContents
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages/{id}/replies`.
    ChatMessageReplies[models::ChatMessage]
}

impl ChatMessageReplies {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — Send replies to a message in a channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-post-messagereply?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: create
            chatmessage-post-replies, channel-post-messagereply, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/replies/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-1.0)
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/delta`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/delta`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/delta` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`; application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
            /chats/{id}/messages/{id}/replies/delta
            /chats/{id}/targetedMessages/{id}/replies/delta
            /groups/{id}/team/channels/{id}/messages/{id}/replies/delta
            /groups/{id}/team/primaryChannel/messages/{id}/replies/delta
            /teams/{id}/channels/{id}/messages/{id}/replies/delta
            /teams/{id}/primaryChannel/messages/{id}/replies/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/delta
            /users/{id}/chats/{id}/messages/{id}/replies/delta
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/delta
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/replies/delta
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/replies/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: list
            chatmessage-list-replies: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-1.0), metadata
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/replyWithQuote` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /chats/{id}/messages/{id}/replies/replyWithQuote
            /chats/{id}/targetedMessages/{id}/replies/replyWithQuote
            /groups/{id}/team/channels/{id}/messages/{id}/replies/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/{id}/replies/replyWithQuote
            /teams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /teams/{id}/primaryChannel/messages/{id}/replies/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/replyWithQuote
            /users/{id}/joinedTeams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /users/{id}/joinedTeams/{id}/primaryChannel/messages/{id}/replies/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages`.
    ChatMessages[models::ChatMessage]
}

impl ChatMessages {
    /// `POST /chats/{chat-id}/messages` — Send message in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST chat: create
            chat-post-messages, chatmessage-post: ChatMessage.Send Chat.ReadWrite Group.ReadWrite.All | | Teamwork.Migrate.All
            /chats/{id}/messages";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /chats/{chat-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`; application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
            /chats/{id}/messages/delta
            /users/{id}/chats/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /chats/{chat-id}/messages` — List messages in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/messages`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `ChatMessage.Read.Chat`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: list
            chat-list-messages: Chat.Read Chat.ReadWrite | | ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages
            /me/chats/{id}/messages
            /users/{id}/chats/{id}/messages";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/replyWithQuote`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /chats/{id}/messages/replyWithQuote
            /users/{id}/chats/{id}/messages/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/chats/{id}/permissionGrants`.
    ChatPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl ChatPermissionGrants {
    /// `GET /chats/{chat-id}/permissionGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-permissiongrants?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForChat` and 4 more; application: `TeamsAppInstallation.Read.Chat` and 7 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET chat: list
            chat-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForChat TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All ResourceSpecificPermissionGrant.ReadForChat.All
            /chats/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages`.
    ChatPinnedMessages[models::PinnedChatMessageInfo]
}

impl ChatPinnedMessages {
    /// `POST /chats/{chat-id}/pinnedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-pinnedmessages?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn create(&self, body: models::PinnedChatMessageInfo) -> Call<models::PinnedChatMessageInfo> {
        let sheet = "POST chat: create
            chat-post-pinnedmessages: ChatMessage.Send Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/pinnedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-pinnedmessages?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `ChatMessage.Read.All`, `Chat.ReadWrite.All`, `Chat.Read.All`.
    pub fn list(&self) -> List<models::PinnedChatMessageInfo> {
        let sheet = "GET chat: list
            chat-list-pinnedmessages: Chat.Read Chat.ReadWrite | | ChatMessage.Read.All Chat.ReadWrite.All Chat.Read.All
            /chats/{id}/pinnedMessages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs`.
    ChatTabs[models::TeamsTab]
}

impl ChatTabs {
    /// `POST /chats/{chat-id}/tabs` — Add tab to chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-tabs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 3 more; application: `TeamsTab.Create` and 5 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "POST chat: create
            chat-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWrite.All | | TeamsTab.Create TeamsTab.Create.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All
            /chats/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/tabs` — List tabs in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 3 more; application: `TeamsTab.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET chat: list
            chat-list-tabs: TeamsTab.Read.All TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWrite.All | | TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All
            /chats/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chat`, such as `/chats`.
    Chats[models::Chat]
}

impl Chats {
    /// `POST /chats` — Create chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Chat.Create`, `Chat.ReadWrite`; application: `Chat.Create`.
    pub fn create(&self, body: models::Chat) -> Call<models::Chat> {
        let sheet = "POST chat: create
            chat-post: Chat.Create Chat.ReadWrite | | Chat.Create
            /chats";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chats: get_all_messages
            chats-getallmessages: | | Chat.Read.All Chat.ReadWrite.All
            /chats/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /chats/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: get_all_retained_messages
            chat-getallretainedmessages: | |
            /chats/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }

    /// `GET /chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conversationMember`, such as `/chats/{id}/members/{id}`.
    ConversationMember: super::Entity = models::ConversationMember
}

impl ConversationMember {
    /// `DELETE /chats/{chat-id}/members/{membership-id}` — Remove member from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-1.0) and 1 more
    /// Also: `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`; application: `ChatMember.ReadWrite.All`, `Chat.Manage.Chat`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-members: ChatMember.ReadWrite | | ChatMember.ReadWrite.All Chat.Manage.Chat
            /chats/{id}/members/{id}
            team-delete-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-delete-members, conversationmember-delete: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-1.0) and 1 more
    /// Also: `/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`, `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 7 more.
    pub fn get(&self) -> Get<models::ConversationMember> {
        let sheet = "GET chat: get
            chat-get-members, conversationmember-get: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.Group Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members/{id}
            chat-get-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.Read.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members/{id}
            team-get-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.ReadWrite.All TeamMember.Read.All
            /teams/{id}/members/{id}
            channel-get-members, conversationmember-get: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/members/{id}
            chat-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/allMembers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "PATCH team: update
            team-update-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-update-members, conversationmember-update: ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deletedChat`, such as `/teamwork/deletedChats/{id}`.
    DeletedChat: super::Entity = models::DeletedChat
}

impl DeletedChat {
    /// `GET /teamwork/deletedChats/{deletedChat-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedchat-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn get(&self) -> Get<models::DeletedChat> {
        let sheet = "GET deletedChat: get
            deletedchat-get: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /teamwork/deletedChats/{id}";
        self.0.get(sheet)
    }

    /// `POST /teamwork/deletedChats/{deletedChat-id}/undoDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedchat-undodelete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn undo_delete(&self) -> Call<()> {
        let sheet = "POST deletedChat: undo_delete
            deletedchat-undodelete: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /teamwork/deletedChats/{id}/undoDelete";
        self.0.name("undoDelete").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams/{id}`.
    DeletedTeam: super::Entity = models::DeletedTeam
}

impl DeletedTeam {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DeletedTeam> {
        self.0.get("GET deletedTeam: get")
    }

    /// `…/channels`
    pub fn channels(&self) -> super::DeletedTeamChannels {
        super::DeletedTeamChannels(self.0.name("channels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teamwork/deletedTeams/{id}/channels`.
    DeletedTeamChannels[models::Channel]
}

impl DeletedTeamChannels {
    /// `GET /teamwork/deletedTeams/{deletedTeam-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_messages
            channel-getallmessages: | | ChannelMessage.Read.All
            /teamwork/deletedTeams/{id}/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teamwork/deletedTeams/{deletedTeam-id}/channels/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallretainedmessages?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_retained_messages
            channel-getallretainedmessages: | |
            /teamwork/deletedTeams/{id}/channels/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages/{id}`.
    PinnedChatMessageInfo: super::Entity = models::PinnedChatMessageInfo
}

impl PinnedChatMessageInfo {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PinnedChatMessageInfo> {
        self.0.get("GET pinnedChatMessageInfo: get")
    }

    /// `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-pinnedmessages?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-pinnedmessages: Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages/{id}";
        self.0.call(sheet)
    }

    /// `…/message`
    ///
    /// The type lists it; no page documents a request there.
    pub fn message(&self) -> super::ChatMessage {
        super::ChatMessage(self.0.name("message"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams/{id}`.
    SharedWithChannelTeamInfo: super::Entity = models::SharedWithChannelTeamInfo
}

impl SharedWithChannelTeamInfo {
    /// `DELETE /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{sharedWithChannelTeamInfo-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.Group`, `ChannelMember.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharedWithChannelTeamInfo: delete
            sharedwithchannelteaminfo-delete: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{sharedWithChannelTeamInfo-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn get(&self) -> Get<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: get
            sharedwithchannelteaminfo-get: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.get(sheet)
    }

    /// `…/allowedMembers`
    pub fn allowed_members(&self) -> super::SharedWithChannelTeamInfoAllowedMembers {
        super::SharedWithChannelTeamInfoAllowedMembers(self.0.name("allowedMembers"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers`.
    SharedWithChannelTeamInfoAllowedMembers[models::ConversationMember]
}

impl SharedWithChannelTeamInfoAllowedMembers {
    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{sharedWithChannelTeamInfo-id}/allowedMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list-allowedmembers?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list-allowedmembers: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers";
        self.0.list(sheet)
    }
}

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
    #[cfg(feature = "shifts")]
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
    #[cfg(feature = "shifts")]
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
    /// A collection of `microsoft.graph.chat`, such as `/me/chats`.
    UserChats[models::Chat]
}

impl UserChats {
    /// `GET /users/{id | user-principal-name}/chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
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
    /// `GET /me/joinedTeams` — List joinedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn get(&self) -> Get<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: get
            userteamwork-get-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation in personal scope upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.userTeamwork`, such as `/users/{id}/teamwork`.
    UserTeamwork: super::Entity = models::UserTeamwork
}

impl UserTeamwork {
    /// `POST /users/{user-id}/teamwork/deleteTargetedMessage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-deletetargetedmessage?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getallretainedtargetedmessages?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getalltargetedmessages?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `TeamworkTargetedMessage.Read.All`.
    pub fn get_all_targeted_messages(&self) -> List<models::TargetedChatMessage> {
        let sheet = "GET userTeamwork: get_all_targeted_messages
            userteamwork-getalltargetedmessages: | | TeamworkTargetedMessage.Read.All
            /users/{id}/teamwork/getAllTargetedMessages";
        self.0.name("getAllTargetedMessages").list(sheet)
    }

    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0)
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.associatedTeamInfo`, such as `/users/{id}/teamwork/associatedTeams`.
    UserTeamworkAssociatedTeams[models::AssociatedTeamInfo]
}

impl UserTeamworkAssociatedTeams {
    /// `GET /users/{user-id}/teamwork/associatedTeams`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`, `TeamSettings.ReadWrite.All`, `TeamSettings.Read.All`; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::AssociatedTeamInfo> {
        let sheet = "GET userTeamwork: list
            : Team.ReadBasic.All TeamSettings.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn list(&self) -> List<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.list(sheet)
    }
}
