// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.channel`, such as `/teams/{id}/channels/{id}`.
    Channel: super::Entity = models::Channel
}

impl Channel {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/archive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-archive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/archive` and 5 more.
    /// Status: 204.
    pub fn archive(&self, body: requests::channel::ArchiveRequest) -> Call<()> {
        let sheet = "POST channel: archive
            channel-archive: | |
            /groups/{id}/team/channels/{id}/archive
            /groups/{id}/team/primaryChannel/archive
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/archive
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/archive
            /teams/{id}/primaryChannel/archive
            /teamwork/deletedTeams/{id}/channels/{id}/archive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/archive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/archive
            channel-archive: ChannelSettings.ReadWrite.All | | ChannelSettings.ReadWrite.All
            /teams/{id}/channels/{id}/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/completeMigration` — channel: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/completeMigration`, `/groups/{group-id}/team/primaryChannel/completeMigration`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/completeMigration` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST channel: complete_migration
            channel-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/completeMigration
            /groups/{id}/team/channels/{id}/completeMigration
            /groups/{id}/team/primaryChannel/completeMigration
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/completeMigration
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/completeMigration
            /teams/{id}/primaryChannel/completeMigration
            /teamwork/deletedTeams/{id}/channels/{id}/completeMigration
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/completeMigration
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `DELETE /teams/{team-id}/channels/{channel-id}` — Delete channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `Channel.Delete.Group` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete: Channel.Delete.All Directory.ReadWrite.All Group.ReadWrite.All | | Channel.Delete.Group Channel.Delete.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/doesUserHaveAccess` — channel: doesUserHaveAccess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-doesuserhaveaccess?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn does_user_have_access(&self, tenant_id: &str, user_id: &str, user_principal_name: &str) -> Call<bool> {
        let sheet = "GET channel: does_user_have_access
            channel-doesuserhaveaccess: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/doesUserHaveAccess(tenantId='{tenantId}',userId='{userId}',userPrincipalName='{userPrincipalName}')";
        self.0
            .function(
                "doesUserHaveAccess",
                &[
                    ("tenantId", Argument::quoted(tenant_id)),
                    ("userId", Argument::quoted(user_id)),
                    ("userPrincipalName", Argument::quoted(user_principal_name)),
                ],
            )
            .call(sheet)
    }

    /// `GET /groups/{group-id}/team/channels/{channel-id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')` — channel: doesUserHaveAccess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-doesuserhaveaccess?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn does_user_have_access_with_user_id_tenant_id_user_principal_name(
        &self,
        user_id: &str,
        tenant_id: &str,
        user_principal_name: &str,
    ) -> Call<bool> {
        let sheet = "GET channel: does_user_have_access_with_user_id_tenant_id_user_principal_name
            channel-doesuserhaveaccess: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /groups/{id}/team/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teams/{id}/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamwork/deletedTeams/{id}/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/doesUserHaveAccess(userId='{userId}',tenantId='{tenantId}',userPrincipalName='{userPrincipalName}')";
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/provisionEmail`, `/groups/{group-id}/team/primaryChannel/provisionEmail`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/provisionEmail` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn provision_email(&self) -> Call<models::ProvisionChannelEmailResult> {
        let sheet = "POST channel: provision_email
            channel-provisionemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/provisionEmail
            /groups/{id}/team/channels/{id}/provisionEmail
            /groups/{id}/team/primaryChannel/provisionEmail
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/provisionEmail
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/provisionEmail
            /teams/{id}/primaryChannel/provisionEmail
            /teamwork/deletedTeams/{id}/channels/{id}/provisionEmail
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/provisionEmail
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/provisionEmail";
        self.0.name("provisionEmail").call(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/removeEmail` — channel: removeEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/removeEmail`, `/groups/{group-id}/team/primaryChannel/removeEmail`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/removeEmail` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn remove_email(&self) -> Call<()> {
        let sheet = "POST channel: remove_email
            channel-removeemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/removeEmail
            /groups/{id}/team/channels/{id}/removeEmail
            /groups/{id}/team/primaryChannel/removeEmail
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/removeEmail
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/removeEmail
            /teams/{id}/primaryChannel/removeEmail
            /teamwork/deletedTeams/{id}/channels/{id}/removeEmail
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/removeEmail
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/removeEmail";
        self.0.name("removeEmail").call(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/startMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-startmigration?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/startMigration`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/startMigration`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/startMigration` and 5 more.
    /// Status: 204.
    pub fn start_migration(&self, body: requests::channel::StartMigrationRequest) -> Call<()> {
        let sheet = "POST channel: start_migration
            channel-startmigration: | |
            /groups/{id}/team/channels/{id}/startMigration
            /groups/{id}/team/primaryChannel/startMigration
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/startMigration
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/startMigration
            /teams/{id}/primaryChannel/startMigration
            /teamwork/deletedTeams/{id}/channels/{id}/startMigration
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/startMigration
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/startMigration
            channel-startmigration: | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/startMigration";
        self.0.name("startMigration").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/unarchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-unarchive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/unarchive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/unarchive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/unarchive` and 5 more.
    /// Status: 204.
    pub fn unarchive(&self) -> Call<()> {
        let sheet = "POST channel: unarchive
            channel-unarchive: | |
            /groups/{id}/team/channels/{id}/unarchive
            /groups/{id}/team/primaryChannel/unarchive
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/unarchive
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/unarchive
            /teams/{id}/primaryChannel/unarchive
            /teamwork/deletedTeams/{id}/channels/{id}/unarchive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/unarchive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/unarchive
            channel-unarchive: ChannelSettings.ReadWrite.All | | ChannelSettings.ReadWrite.All
            /teams/{id}/channels/{id}/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}` — Update channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-beta)
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

    /// `…/joinedUsers`
    pub fn joined_users(&self) -> super::ChannelJoinedUsers {
        super::ChannelJoinedUsers(self.0.name("joinedUsers"))
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

    /// `…/planner`
    pub fn planner(&self) -> super::TeamsChannelPlanner {
        super::TeamsChannelPlanner(self.0.name("planner"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/allMembers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/allMembers/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/allMembers/add
            /groups/{id}/team/primaryChannel/allMembers/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/allMembers/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/allMembers/add
            /teams/{id}/channels/{id}/allMembers/add
            /teams/{id}/primaryChannel/allMembers/add
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/allMembers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/allMembers/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/allMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-allmembers?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/allMembers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/allMembers/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/allMembers/remove
            /groups/{id}/team/primaryChannel/allMembers/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/allMembers/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/allMembers/remove
            /teams/{id}/channels/{id}/allMembers/remove
            /teams/{id}/primaryChannel/allMembers/remove
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/allMembers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/allMembers/remove";
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
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam`, `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET channel: list
            : TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
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
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/joinedUsers`.
    ChannelJoinedUsers[models::ConversationMember]
}

impl ChannelJoinedUsers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/joinedUsers/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/joinedUsers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/joinedUsers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/joinedUsers/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/joinedUsers/add
            /groups/{id}/team/primaryChannel/joinedUsers/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/joinedUsers/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/joinedUsers/add
            /teams/{id}/primaryChannel/joinedUsers/add
            /teamwork/deletedTeams/{id}/channels/{id}/joinedUsers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/joinedUsers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/joinedUsers/add
            conversationmembers-add: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/joinedUsers`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            : ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/joinedUsers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            : ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/joinedUsers/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/joinedUsers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/joinedUsers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/joinedUsers/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/joinedUsers/remove
            /groups/{id}/team/primaryChannel/joinedUsers/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/joinedUsers/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/joinedUsers/remove
            /teams/{id}/channels/{id}/joinedUsers/remove
            /teams/{id}/primaryChannel/joinedUsers/remove
            /teamwork/deletedTeams/{id}/channels/{id}/joinedUsers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/joinedUsers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/joinedUsers/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/members`.
    ChannelMembers[models::ConversationMember]
}

impl ChannelMembers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/members/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/members/add
            /groups/{id}/team/primaryChannel/members/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/members/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/members/add
            /teams/{id}/channels/{id}/members/add
            /teams/{id}/primaryChannel/members/add
            /teamwork/deletedTeams/{id}/channels/{id}/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/members` — Add member to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.Group`, `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            channel-post-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/members/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/members/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/members/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/members/remove
            /groups/{id}/team/primaryChannel/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/members/remove
            /teams/{id}/channels/{id}/members/remove
            /teams/{id}/primaryChannel/members/remove
            /teamwork/deletedTeams/{id}/channels/{id}/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/members/remove";
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/messages/delta`, `/groups/{group-id}/team/primaryChannel/messages/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/delta` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/team/channels/{id}/messages/delta
            /groups/{id}/team/primaryChannel/messages/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/delta
            /teams/{id}/primaryChannel/messages/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/messages/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/messages/forwardToChat`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/forwardToChat`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/messages/forwardToChat` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /groups/{id}/team/channels/{id}/messages/forwardToChat
            /groups/{id}/team/primaryChannel/messages/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/forwardToChat
            /teams/{id}/channels/{id}/messages/forwardToChat
            /teams/{id}/primaryChannel/messages/forwardToChat
            /teamwork/deletedTeams/{id}/channels/{id}/messages/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/messages/replyWithQuote`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/replyWithQuote`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/messages/replyWithQuote` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /groups/{id}/team/channels/{id}/messages/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/replyWithQuote
            /teams/{id}/channels/{id}/messages/replyWithQuote
            /teams/{id}/primaryChannel/messages/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams`.
    ChannelSharedWithTeams[models::SharedWithChannelTeamInfo]
}

impl ChannelSharedWithTeams {
    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams` — List sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list?view=graph-rest-beta)
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
    /// `POST /teams/{id}/channels/{id}/tabs` — Add tab to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 5 more; application: `TeamsTab.Create.Group` and 6 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
        let sheet = "POST channel: create
            channel-post-tabs: TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/tabs` — List tabs in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-completemigration?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-beta)
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

    /// `POST /chats/{chatsId}/hideForUser` — chat: hideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-beta)
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

    /// `POST /chats/{chat-id}/markActivityNotificationChainAsInactionable`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn mark_activity_notification_chain_as_inactionable(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: mark_activity_notification_chain_as_inactionable
            : TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/markActivityNotificationChainAsInactionable";
        self.0.name("markActivityNotificationChainAsInactionable").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatReadForUser` — chat: markChatReadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-beta)
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

    /// `POST /chats/{chat-id}/markChatUnreadForUser` — chat: markChatUnreadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-beta)
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

    /// `POST /chats/{chat-id}/recallActivityNotificationChainForRecipient`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn recall_activity_notification_chain_for_recipient(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: recall_activity_notification_chain_for_recipient
            : TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/recallActivityNotificationChainForRecipient";
        self.0.name("recallActivityNotificationChainForRecipient").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/removeAllAccessForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-removeallaccessforuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/sendActivityNotification`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST chat: send_activity_notification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/sendActivityNotification
            /users/{id}/chats/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/startMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-startmigration?view=graph-rest-beta), metadata
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

    /// `POST /chats/{chat-id}/unhideChatForAllUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn unhide_chat_for_all_users(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: unhide_chat_for_all_users
            : | | Teamwork.Migrate.All
            /chats/{id}/unhideChatForAllUsers";
        self.0.name("unhideChatForAllUsers").call(sheet).json(body)
    }

    /// `POST /chats/{chatsId}/unhideForUser` — chat: unhideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch?view=graph-rest-beta)
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

    /// `…/operations`
    pub fn operations(&self) -> super::ChatOperations {
        super::ChatOperations(self.0.name("operations"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-installedapps?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`; application: `Chat.Manage.Chat`, `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-members: ChatMember.ReadWrite Chat.ReadWrite | | Chat.Manage.Chat ChatMember.ReadWrite.All Chat.ReadWrite.All
            /chats/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /chats/{chat-id}/members` — List members of a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}/members`, `/users/{user-id | user-principal-name}/chats/{chat-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 6 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET chat: list
            chat-list-members: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All Chat.Manage.Chat ChatMember.Read.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members
            chat-list-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}/members
            chat-list-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.All ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
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
    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/forwardToChat`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chatMessage: forward_to_chat
            : ChatMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-beta)
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

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/softDelete` — chatMessage: softDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/softDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/softDelete`, `/chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/softDelete` and 20 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`.
    pub fn soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: soft_delete
            chatmessage-softdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teams/{id}/channels/{id}/messages/{id}/softDelete
            chatmessage-softdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/softDelete
            chatmessage-softdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /chats/{id}/messages/{id}/replies/{id}/softDelete
            /chats/{id}/messages/{id}/softDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/softDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/softDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/softDelete";
        self.0.name("softDelete").call(sheet)
    }

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/undoSoftDelete` — chatMessage: undoSoftDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/undoSoftDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/undoSoftDelete`, `/chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/undoSoftDelete` and 20 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`.
    pub fn undo_soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: undo_soft_delete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /chats/{id}/messages/{id}/undoSoftDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/undoSoftDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete";
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`.
    /// Status: 204, 200.
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

    /// `…/replies`
    pub fn replies(&self) -> super::ChatMessageReplies {
        super::ChatMessageReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessageHostedContent`, such as `/chats/{id}/messages/{id}/hostedContents/{id}`.
    ChatMessageHostedContent: super::TeamworkHostedContent = models::ChatMessageHostedContent
}

impl ChatMessageHostedContent {
    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}/$value`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-2?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-3?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: create
            chatmessage-post-replies, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/replies/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/delta`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/delta`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/delta` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/replies/delta
            /chats/{id}/targetedMessages/{id}/replies/delta
            /groups/{id}/team/channels/{id}/messages/{id}/replies/delta
            /groups/{id}/team/primaryChannel/messages/{id}/replies/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/delta
            /teams/{id}/channels/{id}/messages/{id}/replies/delta
            /teams/{id}/primaryChannel/messages/{id}/replies/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/delta
            /users/{id}/chats/{id}/messages/{id}/replies/delta
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/forwardToChat`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/forwardToChat`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/forwardToChat` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /chats/{id}/messages/{id}/replies/forwardToChat
            /chats/{id}/targetedMessages/{id}/replies/forwardToChat
            /groups/{id}/team/channels/{id}/messages/{id}/replies/forwardToChat
            /groups/{id}/team/primaryChannel/messages/{id}/replies/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/forwardToChat
            /teams/{id}/channels/{id}/messages/{id}/replies/forwardToChat
            /teams/{id}/primaryChannel/messages/{id}/replies/forwardToChat
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/forwardToChat
            /users/{id}/chats/{id}/messages/{id}/replies/forwardToChat
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/replyWithQuote` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /chats/{id}/messages/{id}/replies/replyWithQuote
            /chats/{id}/targetedMessages/{id}/replies/replyWithQuote
            /groups/{id}/team/channels/{id}/messages/{id}/replies/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/{id}/replies/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/replyWithQuote
            /teams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /teams/{id}/primaryChannel/messages/{id}/replies/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/replyWithQuote";
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /chats/{id}/messages/delta
            /users/{id}/chats/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/forwardToChat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /chats/{id}/messages/forwardToChat
            /users/{id}/chats/{id}/messages/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/messages` — List messages in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.teamsAsyncOperation`, such as `/chats/{id}/operations`.
    ChatOperations[models::TeamsAsyncOperation]
}

impl ChatOperations {
    /// `GET /chats/{chat-id}/operations` — List operations on a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-operations?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `ChatSettings.Read.Chat` and 5 more.
    pub fn list(&self) -> List<models::TeamsAsyncOperation> {
        let sheet = "GET chat: list
            chat-list-operations: Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/chats/{id}/permissionGrants`.
    ChatPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl ChatPermissionGrants {
    /// `GET /chats/{chat-id}/permissionGrants` — List permissionGrants of a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-permissiongrants?view=graph-rest-beta)
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
    /// `POST /chats/{chat-Id}/pinnedMessages` — Pin a message in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-pinnedmessages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn create(&self, body: models::PinnedChatMessageInfo) -> Call<models::PinnedChatMessageInfo> {
        let sheet = "POST chat: create
            chat-post-pinnedmessages: ChatMessage.Send Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/pinnedMessages` — List pinned messages in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-pinnedmessages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-tabs?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-beta)
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
    /// `GET /chats/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: all_messages
            : | |
            /chats/allMessages";
        self.0.name("allMessages").list(sheet)
    }

    /// `POST /chats` — Create chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Chat.Create`, `Chat.ReadWrite`; application: `Chat.Create`.
    pub fn create(&self, body: models::Chat) -> Call<Option<models::Chat>> {
        let sheet = "POST chat: create
            chat-post: Chat.Create Chat.ReadWrite | | Chat.Create
            /chats";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: get_all_retained_messages
            chat-getallretainedmessages: | |
            /chats/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }

    /// `GET /chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`; application: `ChatMember.ReadWrite.All`, `Chat.Manage.Chat`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-members: ChatMember.ReadWrite | | ChatMember.ReadWrite.All Chat.Manage.Chat
            /chats/{id}/members/{id}
            team-delete-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-delete-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-get-members?view=graph-rest-beta)
    /// Also: `/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`, `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 7 more.
    pub fn get(&self) -> Get<models::ConversationMember> {
        let sheet = "GET chat: get
            chat-get-members: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.Group Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members/{id}
            chat-get-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.Read.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members/{id}
            team-get-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.ReadWrite.All TeamMember.Read.All
            /teams/{id}/members/{id}
            channel-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/members/{id}
            chat-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/allMembers/{id}
            chat-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "PATCH team: update
            team-update-members, conversationmember-update: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-update-members, conversationmember-update: ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }
}
