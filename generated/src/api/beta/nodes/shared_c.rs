// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Reference};

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.callAiInsight`, such as `/me/onlineMeetings/{id}/aiInsights/{id}`.
    CallAiInsight: super::Entity = models::CallAiInsight
}

#[cfg(any(feature = "communications", feature = "copilot"))]
impl CallAiInsight {
    /// `GET /copilot/users/{aiUser-id}/onlineMeetings/{aiOnlineMeeting-id}/aiInsights/{callAiInsight-id}`
    ///
    /// Source: metadata.
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights/{callAiInsight-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn get(&self) -> Get<models::CallAiInsight> {
        let sheet = "GET callAiInsight: get
            : OnlineMeetingAiInsight.Read.All | |
            /copilot/users/{id}/onlineMeetings/{id}/aiInsights/{id}
            /me/onlineMeetings/{id}/aiInsights/{id}
            /users/{id}/onlineMeetings/{id}/aiInsights/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.channel`, such as `/teams/{id}/channels/{id}`.
    Channel: super::Entity = models::Channel
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl Channel {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/archive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-archive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/archive`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/archive` and 5 more.
    /// Status: 204.
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
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
    #[cfg(feature = "teams")]
    pub fn update(&self, body: models::Channel) -> Call<()> {
        let sheet = "PATCH channel: update
            channel-patch: ChannelSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelSettings.ReadWrite.Group ChannelSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allMembers`
    #[cfg(feature = "teams")]
    pub fn all_members(&self) -> super::ChannelAllMembers {
        super::ChannelAllMembers(self.0.name("allMembers"))
    }

    /// `…/enabledApps`
    #[cfg(feature = "teams")]
    pub fn enabled_apps(&self) -> super::ChannelEnabledApps {
        super::ChannelEnabledApps(self.0.references("enabledApps"))
    }

    /// `…/filesFolder`
    pub fn files_folder(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("filesFolder"))
    }

    /// `…/joinedUsers`
    #[cfg(feature = "teams")]
    pub fn joined_users(&self) -> super::ChannelJoinedUsers {
        super::ChannelJoinedUsers(self.0.name("joinedUsers"))
    }

    /// `…/members`
    #[cfg(feature = "teams")]
    pub fn members(&self) -> super::ChannelMembers {
        super::ChannelMembers(self.0.name("members"))
    }

    /// `…/messages`
    #[cfg(feature = "teams")]
    pub fn messages(&self) -> super::ChannelMessages {
        super::ChannelMessages(self.0.name("messages"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "teams")]
    pub fn operations(&self) -> Collection<models::TeamsAsyncOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> super::TeamsChannelPlanner {
        super::TeamsChannelPlanner(self.0.name("planner"))
    }

    /// `…/sharedWithTeams`
    #[cfg(feature = "teams")]
    pub fn shared_with_teams(&self) -> super::ChannelSharedWithTeams {
        super::ChannelSharedWithTeams(self.0.name("sharedWithTeams"))
    }

    /// `…/tabs`
    #[cfg(feature = "teams")]
    pub fn tabs(&self) -> super::ChannelTabs {
        super::ChannelTabs(self.0.name("tabs"))
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.allotment`, such as `/admin/cloudLicensing/allotments/{id}`.
    CloudLicensingAllotment: super::Entity = models::cloud_licensing::Allotment
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl CloudLicensingAllotment {
    /// `GET /admin/cloudLicensing/allotments/{allotment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-assignment-get-allotment?view=graph-rest-beta), metadata
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}/allotment`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}/allotment`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}/allotment` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::cloud_licensing::Allotment> {
        let sheet = "GET allotment: get
            : Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}
            cloudlicensing-assignment-get-allotment: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignments/{id}/allotment
            cloudlicensing-assignment-get-allotment: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}/allotment
            cloudlicensing-assignment-get-allotment: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}/allotment
            cloudlicensing-assignment-get-allotment: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}/allotment
            cloudlicensing-assignment-get-allotment: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}/allotment
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/waitingMembers/{id}/allotment
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/waitingMembers/{id}/allotment
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/waitingMembers/{id}/allotment";
        self.0.get(sheet)
    }

    /// `…/assignments`
    #[cfg(feature = "admin")]
    pub fn assignments(&self) -> super::CloudLicensingAllotmentAssignments {
        super::CloudLicensingAllotmentAssignments(self.0.name("assignments"))
    }

    /// `…/owner`
    #[cfg(feature = "admin")]
    pub fn owner(&self) -> super::CloudLicensingAllotmentOwner {
        super::CloudLicensingAllotmentOwner(self.0.name("owner"))
    }

    /// `…/waitingMembers`
    #[cfg(feature = "admin")]
    pub fn waiting_members(&self) -> super::CloudLicensingAllotmentWaitingMembers {
        super::CloudLicensingAllotmentWaitingMembers(self.0.name("waitingMembers"))
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.assignment`, such as `/me/cloudLicensing/assignments/{id}`.
    CloudLicensingAssignment: super::Entity = models::cloud_licensing::Assignment
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl CloudLicensingAssignment {
    /// `DELETE /admin/cloudLicensing/allotments/{allotment-id}/assignments/{assignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-assignment-delete?view=graph-rest-beta), metadata
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE assignment: delete
            cloudlicensing-assignment-delete: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments/{id}
            /admin/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-delete: Directory.ReadWrite.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-delete: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-delete: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-delete: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/cloudLicensing/allotments/{allotment-id}/assignments/{assignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-assignment-get?view=graph-rest-beta), metadata
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::cloud_licensing::Assignment> {
        let sheet = "GET assignment: get
            cloudlicensing-assignment-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments/{id}
            /admin/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-get: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-get: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}
            cloudlicensing-assignment-get: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PUT /admin/cloudLicensing/allotments/{allotment-id}/assignments/{assignment-id}/allotment/$ref`
    ///
    /// Source: metadata.
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}/allotment/$ref`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}/allotment/$ref`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}/allotment/$ref` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn set_allotment_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT allotment: set_allotment_ref
            : Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments/{id}/allotment/$ref
            /admin/cloudLicensing/assignments/{id}/allotment/$ref
            : Directory.ReadWrite.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}/allotment/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}/allotment/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}/allotment/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}/allotment/$ref";
        self.0.name("allotment").name("$ref").call(sheet).reference(body)
    }

    /// `PUT /admin/cloudLicensing/allotments/{allotment-id}/assignments/{assignment-id}/assignedTo/$ref`
    ///
    /// Source: metadata.
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}/assignedTo/$ref`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}/assignedTo/$ref`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}/assignedTo/$ref` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn set_assigned_to_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT assignedto: set_assigned_to_ref
            : Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments/{id}/assignedTo/$ref
            /admin/cloudLicensing/assignments/{id}/assignedTo/$ref
            : Directory.ReadWrite.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}/assignedTo/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}/assignedTo/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}/assignedTo/$ref
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}/assignedTo/$ref";
        self.0.name("assignedTo").name("$ref").call(sheet).reference(body)
    }

    /// `PATCH /admin/cloudLicensing/allotments/{allotment-id}/assignments/{assignment-id}`
    ///
    /// Source: metadata.
    /// Also: `/admin/cloudLicensing/assignments/{assignment-id}`, `/devices/{device-id}/cloudLicensing/assignments/{assignment-id}`, `/groups/{group-id}/cloudLicensing/assignments/{assignment-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::cloud_licensing::Assignment) -> Call<models::cloud_licensing::Assignment> {
        let sheet = "PATCH assignment: update
            : Directory.ReadWrite.All | | Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/assignments/{id}
            /admin/cloudLicensing/assignments/{id}
            : Directory.ReadWrite.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/assignments/{id}
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/assignments/{id}
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/assignments/{id}
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/assignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allotment`
    pub fn allotment(&self) -> super::CloudLicensingAllotment {
        super::CloudLicensingAllotment(self.0.name("allotment"))
    }

    /// `…/assignedTo`
    pub fn assigned_to(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("assignedTo"))
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.usageRight`, such as `/me/cloudLicensing/usageRights/{id}`.
    CloudLicensingUsageRight: super::Entity = models::cloud_licensing::UsageRight
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl CloudLicensingUsageRight {
    /// `GET /devices/{device-id}/cloudLicensing/usageRights/{usageRight-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudlicensing-assignmenterror-get-usageright?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/cloudLicensing/usageRights/{usageRight-id}`, `/me/cloudLicensing/usageRights/{usageRight-id}`, `/users/{user-id}/cloudLicensing/usageRights/{usageRight-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::cloud_licensing::UsageRight> {
        let sheet = "GET usageRight: get
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/usageRights/{id}
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/usageRights/{id}
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/usageRights/{id}
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/usageRights/{id}
            cloudlicensing-assignmenterror-get-usageright: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignmentErrors/{id}/usageRight";
        self.0.get(sheet)
    }

    /// `…/allotments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn allotments(&self) -> Collection<models::cloud_licensing::Allotment> {
        Collection::at(self.0.name("allotments"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::CloudLicensingUsageRightAssignments {
        super::CloudLicensingUsageRightAssignments(self.0.name("assignments"))
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudLicensing.assignment`, such as `/me/cloudLicensing/usageRights/{id}/assignments`.
    CloudLicensingUsageRightAssignments[models::cloud_licensing::Assignment]
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl CloudLicensingUsageRightAssignments {
    /// `GET /devices/{device-id}/cloudLicensing/usageRights/{usageRight-id}/assignments`
    ///
    /// Source: metadata.
    /// Also: `/groups/{group-id}/cloudLicensing/usageRights/{usageRight-id}/assignments`, `/me/cloudLicensing/usageRights/{usageRight-id}/assignments`, `/users/{user-id}/cloudLicensing/usageRights/{usageRight-id}/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::cloud_licensing::Assignment> {
        let sheet = "GET usageRight: list
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/usageRights/{id}/assignments
            : AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Group.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/cloudLicensing/usageRights/{id}/assignments
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/usageRights/{id}/assignments
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/usageRights/{id}/assignments";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.cloudLicensing.waitingMember`, such as `/me/cloudLicensing/waitingMembers/{id}`.
    CloudLicensingWaitingMember: super::Entity = models::cloud_licensing::WaitingMember
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl CloudLicensingWaitingMember {
    /// `GET /admin/cloudLicensing/allotments/{allotment-id}/waitingMembers/{waitingMember-id}`
    ///
    /// Source: metadata.
    /// Also: `/devices/{device-id}/cloudLicensing/waitingMembers/{waitingMember-id}`, `/me/cloudLicensing/waitingMembers/{waitingMember-id}`, `/users/{user-id}/cloudLicensing/waitingMembers/{waitingMember-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::cloud_licensing::WaitingMember> {
        let sheet = "GET waitingMember: get
            : Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/allotments/{id}/waitingMembers/{id}
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/cloudLicensing/waitingMembers/{id}
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | |
            /me/cloudLicensing/waitingMembers/{id}
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/cloudLicensing/waitingMembers/{id}";
        self.0.get(sheet)
    }

    /// `…/allotment`
    pub fn allotment(&self) -> super::CloudLicensingAllotment {
        super::CloudLicensingAllotment(self.0.name("allotment"))
    }

    /// `…/assignedTo`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assigned_to(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("assignedTo"))
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.customCalloutExtension`, such as `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions/{id}`.
    CustomCalloutExtension: super::Entity = models::CustomCalloutExtension
}

#[cfg(any(feature = "authentication", feature = "governance"))]
impl CustomCalloutExtension {
    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    #[cfg(feature = "governance")]
    pub fn get(&self) -> Get<models::CustomCalloutExtension> {
        let sheet = "GET accessPackageAssignmentRequestWorkflowExtension: get
            accesspackageassignmentrequestworkflowextension-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/accessPackageCustomWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-update?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "governance")]
    pub fn update(&self, body: impl Into<models::CustomCalloutExtension>) -> Call<models::CustomCalloutExtension> {
        let sheet = "PATCH accessPackageAssignmentRequestWorkflowExtension: update
            accesspackageassignmentrequestworkflowextension-update: | |
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageCustomWorkflowExtensions/{id}";
        self.0.call(sheet).json(Into::<models::CustomCalloutExtension>::into(body))
    }
}
