// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams/{id}`.
    DeletedTeam: super::Entity = models::DeletedTeam
}

#[cfg(any(feature = "tasks", feature = "teams"))]
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

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teamwork/deletedTeams/{id}/channels`.
    DeletedTeamChannels[models::Channel]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl DeletedTeamChannels {
    /// `GET /teamwork/deletedTeams/{deletedTeamId}/channels/getAllMessages` — deletedTeam: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedteam-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    #[cfg(feature = "teams")]
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET deletedTeam: get_all_messages
            deletedteam-getallmessages: | | ChannelMessage.Read.All
            /teamwork/deletedTeams/{id}/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teamwork/deletedTeams/{deletedTeam-id}/channels/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "teams")]
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_retained_messages
            channel-getallretainedmessages: | |
            /teamwork/deletedTeams/{id}/channels/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.device`, such as `/devices/{id}`.
    Device: super::DirectoryObject = models::Device
}

#[cfg(any(feature = "directory", feature = "users"))]
impl Device {
    /// `POST /devices/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /devices/{id}` — Delete device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-beta)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE device: delete
            device-delete: Directory.AccessAsUser.All | | Device.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet)
    }

    /// `GET /devices/{id}` — Get device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    #[cfg(feature = "directory")]
    pub fn get(&self) -> Get<models::Device> {
        let sheet = "GET device: get
            device-get, opentypeextension-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}
            device-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices(deviceId='{deviceId}')";
        self.0.get(sheet)
    }

    /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /devices/{device-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "directory")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /devices/{id}` — Update device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-beta)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn update(&self, body: models::Device) -> Call<()> {
        let sheet = "PATCH device: update
            device-update: Directory.AccessAsUser.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet).json(body)
    }

    /// `…/cloudLicensing`
    #[cfg(feature = "directory")]
    pub fn cloud_licensing(&self) -> super::CloudLicensingDeviceCloudLicensing {
        super::CloudLicensingDeviceCloudLicensing(self.0.name("cloudLicensing"))
    }

    /// `…/commands`
    #[cfg(feature = "users")]
    pub fn commands(&self) -> super::DeviceCommands {
        super::DeviceCommands(self.0.name("commands"))
    }

    /// `…/deviceTemplate`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device_template(&self) -> Collection<models::DeviceTemplate> {
        Collection::at(self.0.name("deviceTemplate"))
    }

    /// `…/extensions`
    #[cfg(feature = "directory")]
    pub fn extensions(&self) -> super::DeviceExtensions {
        super::DeviceExtensions(self.0.name("extensions"))
    }

    /// `…/memberOf`
    #[cfg(feature = "directory")]
    pub fn member_of(&self) -> super::DeviceMemberOf {
        super::DeviceMemberOf(self.0.name("memberOf"))
    }

    /// `…/organizationalUnitParent`
    #[cfg(feature = "directory")]
    pub fn organizational_unit_parent(&self) -> super::DeviceOrganizationalUnitParent {
        super::DeviceOrganizationalUnitParent(self.0.name("organizationalUnitParent"))
    }

    /// `…/registeredOwners`
    #[cfg(feature = "directory")]
    pub fn registered_owners(&self) -> super::DeviceRegisteredOwners {
        super::DeviceRegisteredOwners(self.0.references("registeredOwners"))
    }

    /// `…/registeredUsers`
    #[cfg(feature = "directory")]
    pub fn registered_users(&self) -> super::DeviceRegisteredUsers {
        super::DeviceRegisteredUsers(self.0.references("registeredUsers"))
    }

    /// `…/transitiveMemberOf`
    #[cfg(feature = "directory")]
    pub fn transitive_member_of(&self) -> super::DeviceTransitiveMemberOf {
        super::DeviceTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/usageRights`
    #[cfg(feature = "directory")]
    pub fn usage_rights(&self) -> super::DeviceUsageRights {
        super::DeviceUsageRights(self.0.name("usageRights"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryObject`, such as `/me/manager`.
    DirectoryObject: super::Entity = models::DirectoryObject
}

impl DirectoryObject {
    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}/cancel` — unifiedRoleAssignmentScheduleRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-cancel?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-cancel?view=graph-rest-beta)
    /// Also: `/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}/cancel`, `/roleManagement/enterpriseApps/{rbacApplication-id}/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequest-id}/cancel`, `/roleManagement/entitlementManagement/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequest-id}/cancel` and 2 more.
    /// Status: 204, 400.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    #[cfg(feature = "governance")]
    pub fn call(&self) -> Call<()> {
        let sheet = "POST unifiedRoleAssignmentScheduleRequest: call
            unifiedroleassignmentschedulerequest-cancel: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}/cancel
            /roleManagement/enterpriseApps/{id}/roleAssignmentScheduleRequests/{id}/cancel
            /roleManagement/entitlementManagement/roleAssignmentScheduleRequests/{id}/cancel
            unifiedroleeligibilityschedulerequest-cancel: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/{id}/cancel
            unifiedroleeligibilityschedulerequest-cancel: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleEligibilityScheduleRequests/{id}/cancel
            /roleManagement/entitlementManagement/roleEligibilityScheduleRequests/{id}/cancel";
        self.0.call(sheet)
    }

    /// `POST /directoryObjects/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Also: `/directory/deletedItems/{directoryObject-id}/checkMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /directoryObjects/{id}/checkMemberGroups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /directory/deleteditems/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /directoryObjects/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /directoryObjects/{id}` — Delete directoryObject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/directory-deleteditems-delete?view=graph-rest-beta)
    /// Also: `/directory/deleteditems/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`; application: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE directoryObject: delete
            directoryobject-delete: User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All | | User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All
            /directoryObjects/{id}
            directory-deleteditems-delete: Application.ReadWrite.All Directory.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /directory/deleteditems/{id}";
        self.0.call(sheet)
    }

    /// `GET /directoryObjects/{id}` — Get DirectoryObject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-beta) and 5 more
    /// Also: `/me/manager`, `/users/{id | userPrincipalName}/manager`, `/contacts/{id}/manager` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    #[cfg(any(feature = "admin", feature = "directory", feature = "users"))]
    pub fn get(&self) -> Get<models::DirectoryObject> {
        let sheet = "GET directoryObject: get
            directoryobject-get: Directory.Read.All | | Directory.Read.All
            /directoryObjects/{id}
            user-list-manager: User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/manager
            user-list-manager: User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All
            /users/{id}/manager
            orgcontact-get-manager: OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All
            /contacts/{id}/manager
            directory-deleteditems-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/{id}
            administrativeunit-get-members: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/{id}
            /directory/administrativeUnits/{id}/members/{id}
            administrativeunit-get-members: User.Read User.Read.All | |
            /me/memberOf/{id}
            administrativeunit-get-members: User.Read | | User.Read.All
            /users/{id}/memberOf/{id}
            user-list-invitedby: User.Read.All | | User.Read.All
            /users/{id}/invitedBy
            cloudlicensing-assignment-get-assignedto: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignments/{id}/assignedTo
            cloudlicensing-assignmenterror-get-assignedto: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /admin/cloudLicensing/assignmentErrors/{id}/assignedTo";
        self.0.get(sheet)
    }

    /// `POST /directoryObjects/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Also: `/directory/deletedItems/{directoryObject-id}/getMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /directoryObjects/{id}/getMemberGroups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directory/deleteditems/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "directory")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /directoryObjects/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directory/deleteditems/{id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Also: `/directoryObjects/{directoryObject-id}/restore`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.DeleteRestore.All` and 6 more; application: `User.DeleteRestore.All` and 7 more.
    #[cfg(feature = "directory")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: User.DeleteRestore.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy AgentIdentity.DeleteRestore.All AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprintPrincipal.DeleteRestore.All User.ReadWrite.All | | User.DeleteRestore.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy AgentIdentity.DeleteRestore.All AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprintPrincipal.DeleteRestore.All User.ReadWrite.CrossCloud User.ReadWrite.All
            /directory/deleteditems/{id}/restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directoryObjects/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `…/microsoft.graph.group`
    #[cfg(
        any(
            feature = "admin",
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn as_group(&self) -> super::Group {
        super::Group(self.0.name("microsoft.graph.group"))
    }

    /// `…/microsoft.graph.servicePrincipal`
    #[cfg(any(feature = "applications", feature = "groups"))]
    pub fn as_service_principal(&self) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::User {
        super::User(self.0.name("microsoft.graph.user"))
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.drive`, such as `/drive`.
    Drive: super::BaseItem = models::Drive
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
impl Drive {
    /// `POST /drives/{drive-id}/cortexdrivebatch`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn cortexdrivebatch(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST drive: cortexdrivebatch
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/cortexdrivebatch";
        self.0.name("cortexdrivebatch").call(sheet).json(body)
    }

    /// `GET /drives/{driveId}` — Get Drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/filestoragecontainer-get-drive?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive`, `/me/drive`, `/sites/{siteId}/drive` and 2 more.
    /// Status: 404, 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn get(&self) -> Get<models::Drive> {
        let sheet = "GET drive: get
            drive-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}
            /groups/{id}/drive
            /sites/{id}/drive
            /users/{id}/drive
            drive-get: Files.Read Files.ReadWrite User.Read Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive
            filestoragecontainer-get-drive: FileStorageContainer.Selected | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/drive";
        self.0.get(sheet)
    }

    /// `POST /drives/{drive-id}/querycortexitemsnippetsinbatch`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn querycortexitemsnippetsinbatch(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST drive: querycortexitemsnippetsinbatch
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/querycortexitemsnippetsinbatch";
        self.0.name("querycortexitemsnippetsinbatch").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/search(q='{q}')` — Search for a driveitems within a drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn search(&self, q: &str) -> List<models::DriveItem> {
        let sheet = "GET driveItem: search
            driveitem-search: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/search(q='{q}')";
        self.0.function("search", &[("q", Argument::quoted(q))]).list(sheet)
    }

    /// `…/activities`
    #[cfg(feature = "files")]
    pub fn activities(&self) -> super::DriveActivities {
        super::DriveActivities(self.0.name("activities"))
    }

    /// `…/bundles`
    #[cfg(feature = "files")]
    pub fn bundles(&self) -> super::DriveBundles {
        super::DriveBundles(self.0.name("bundles"))
    }

    /// `…/following`
    #[cfg(feature = "files")]
    pub fn following(&self) -> super::DriveFollowing {
        super::DriveFollowing(self.0.name("following"))
    }

    /// `…/items`
    #[cfg(feature = "files")]
    pub fn items(&self) -> super::DriveItems {
        super::DriveItems(self.0.name("items"))
    }

    /// `…/list`
    #[cfg(feature = "sites")]
    pub fn list(&self) -> super::List {
        super::List(self.0.name("list"))
    }

    /// `…/recent`
    #[cfg(feature = "files")]
    pub fn recent(&self) -> super::DriveRecent {
        super::DriveRecent(self.0.name("recent"))
    }

    /// `…/root`
    pub fn root(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("root"))
    }

    /// `…/root:/{path}`
    pub fn root_path(&self, path: impl AsRef<str>) -> super::DriveItem {
        super::DriveItem(self.0.path("root", path.as_ref()))
    }

    /// `…/sharedWithMe`
    #[cfg(feature = "files")]
    pub fn shared_with_me(&self) -> super::DriveSharedWithMe {
        super::DriveSharedWithMe(self.0.name("sharedWithMe"))
    }

    /// `…/special`
    #[cfg(feature = "files")]
    pub fn special(&self) -> Collection<models::DriveItem> {
        Collection::at(self.0.name("special"))
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.driveItem`, such as `/drive/root`.
    DriveItem: super::BaseItem = models::DriveItem
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
impl DriveItem {
    /// `POST /drive/bundles/{driveItem-id}/archive`
    ///
    /// Source: metadata.
    /// Also: `/drive/following/{driveItem-id}/archive`, `/drive/items/{driveItem-id}/archive`, `/drive/root/archive` and 4 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn archive(&self) -> Call<()> {
        let sheet = "POST driveItem: archive
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drive/bundles/{id}/archive
            /drive/following/{id}/archive
            /drive/items/{id}/archive
            /drive/root/archive
            /drive/special/{id}/archive
            /drives/{id}/root/archive
            /shares/{id}/driveItem/archive
            /shares/{id}/root/archive";
        self.0.name("archive").call(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/assignSensitivityLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-assignsensitivitylabel?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/drive/items/{driveItem-id}/assignSensitivityLabel`, `/me/drive/items/{driveItem-id}/assignSensitivityLabel`, `/sites/{site-id}/drive/items/{driveItem-id}/assignSensitivityLabel` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn assign_sensitivity_label(&self, body: requests::drive_item::AssignSensitivityLabelRequest) -> Call<()> {
        let sheet = "POST driveItem: assign_sensitivity_label
            driveitem-assignsensitivitylabel: Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/assignSensitivityLabel
            /groups/{id}/drive/items/{id}/assignSensitivityLabel
            /me/drive/items/{id}/assignSensitivityLabel
            /sites/{id}/drive/items/{id}/assignSensitivityLabel
            /users/{id}/drive/items/{id}/assignSensitivityLabel";
        self.0.name("assignSensitivityLabel").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/root:/{item-path}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/root:/{item-path}/extractSensitivityLabels`, `/me/drive/root:/{item-path}/extractSensitivityLabels`, `/sites/{site-id}/drive/root:/{item-path}/extractSensitivityLabels` and 1 more.
    /// Status: 200, 423.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite.All` and 7 more; personal account: `Files.ReadWrite.AppFolder` and 3 more; application: `Files.ReadWrite.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn call(&self) -> Call<models::ExtractSensitivityLabelsResult> {
        let sheet = "POST driveItem: call
            driveitem-extractsensitivitylabels: Files.ReadWrite.All Files.Read.All Sites.Read.All Sites.ReadWrite.All Files.ReadWrite.AppFolder Files.ReadWrite.Selected Sites.FullControl.All Sites.Manage.All | Files.ReadWrite.AppFolder Files.ReadWrite.All Sites.FullControl.All Sites.ReadWrite.All | Files.ReadWrite.All Files.Read.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root:/{path}
            /groups/{id}/drive/root:/{path}
            /me/drive/root:/{path}
            /sites/{id}/drive/root:/{path}
            /users/{id}/drive/root:/{path}";
        self.0.call(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/checkAccess`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more.
    #[cfg(feature = "files")]
    pub fn check_access(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST driveItem: check_access
            : Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | |
            /drives/{id}/items/{id}/checkAccess";
        self.0.name("checkAccess").call(sheet).json(body)
    }

    /// `POST /drives/{driveId}/items/{itemId}/checkin` — driveItem: checkin
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/checkin`, `/me/drive/items/{item-id}/checkin`, `/sites/{siteId}/drive/items/{itemId}/checkin` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn checkin(&self, body: requests::drive_item::CheckinRequest) -> Call<()> {
        let sheet = "POST driveItem: checkin
            driveitem-checkin: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/checkin
            /groups/{id}/drive/items/{id}/checkin
            /me/drive/items/{id}/checkin
            /sites/{id}/drive/items/{id}/checkin
            /users/{id}/drive/items/{id}/checkin";
        self.0.name("checkin").call(sheet).json(body)
    }

    /// `POST /drives/{driveId}/items/{itemId}/checkout` — driveItem: checkout
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/checkout`, `/me/drive/items/{item-id}/checkout`, `/sites/{siteId}/drive/items/{itemId}/checkout` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn checkout(&self) -> Call<()> {
        let sheet = "POST driveItem: checkout
            driveitem-checkout: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/checkout
            /groups/{id}/drive/items/{id}/checkout
            /me/drive/items/{id}/checkout
            /sites/{id}/drive/items/{id}/checkout
            /users/{id}/drive/items/{id}/checkout";
        self.0.name("checkout").call(sheet)
    }

    /// `POST /drives/{driveId}/items/{itemId}/copy` — driveItem: copy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/copy`, `/me/drive/items/{item-id}/copy`, `/sites/{siteId}/drive/items/{itemId}/copy` and 1 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn copy(&self, body: requests::drive_item::CopyRequest) -> Call<Option<models::DriveItem>> {
        let sheet = "POST driveItem: copy
            driveitem-copy: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/copy
            /groups/{id}/drive/items/{id}/copy
            /me/drive/items/{id}/copy
            /sites/{id}/drive/items/{id}/copy
            /users/{id}/drive/items/{id}/copy";
        self.0.name("copy").call(sheet).json(body)
    }

    /// `POST /drives/{driveId}/items/{itemId}/createLink` — driveItem: createLink
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/createLink`, `/me/drive/items/{itemId}/createLink`, `/sites/{siteId}/drive/items/{itemId}/createLink` and 1 more.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn create_link(&self, body: requests::drive_item::CreateLinkRequest) -> Call<models::Permission> {
        let sheet = "POST driveItem: create_link
            driveitem-createlink: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/createLink
            /groups/{id}/drive/items/{id}/createLink
            /me/drive/items/{id}/createLink
            /sites/{id}/drive/items/{id}/createLink
            /users/{id}/drive/items/{id}/createLink";
        self.0.name("createLink").call(sheet).json(body)
    }

    /// `POST /drives/{driveId}/items/{itemId}/createUploadSession` — driveItem: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/createUploadSession`, `/me/drive/items/{itemId}/createUploadSession`, `/sites/{siteId}/drive/items/{itemId}/createUploadSession` and 6 more.
    /// Status: 507, 202, 201, 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn create_upload_session(
        &self,
        body: requests::drive_item::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST driveItem: create_upload_session
            driveitem-createuploadsession: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Sites.ReadWrite.All
            /drives/{id}/items/{id}/createUploadSession
            /groups/{id}/drive/items/{id}/createUploadSession
            /me/drive/items/{id}/createUploadSession
            /sites/{id}/drive/items/{id}/createUploadSession
            /users/{id}/drive/items/{id}/createUploadSession
            /drive/root:/{path}:/createUploadSession
            /me/drive/items/{id}:/{path}:/createUploadSession
            /me/drive/root:/{path}:/createUploadSession
            /users/{id}/drive/items/{id}:/{path}:/createUploadSession
            /users/{id}/drive/root:/{path}:/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `DELETE /drives/{drive-id}/items/{item-id}` — Delete a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/bundle-delete?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{group-id}/drive/items/{item-id}`, `/me/drive/items/{item-id}`, `/sites/{siteId}/drive/items/{itemId}` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveItem: delete
            driveitem-delete: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /groups/{id}/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
            driveitem-delete: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}
            driveitem-unfollow: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/following/{id}
            /users/{id}/drive/following/{id}
            bundle-delete: | Files.ReadWrite Files.ReadWrite.All |
            /drive/items/{id}
            bundle-removeitem: | Files.ReadWrite Files.ReadWrite.All |
            /drive/bundles/{id}/children/{id}";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/root/delta` — driveItem: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/root/delta`, `/me/drive/root/delta`, `/sites/{siteId}/drive/root/delta` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn delta(&self) -> List<models::DriveItem> {
        let sheet = "GET driveItem: delta
            driveitem-delta: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root/delta
            /groups/{id}/drive/root/delta
            /sites/{id}/drive/root/delta
            /users/{id}/drive/root/delta
            /drives/{id}/items/{id}/delta
            driveitem-delta: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/root/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /drive/root/delta(token='{token}')` — driveItem: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn delta_with_token(&self, token: &str) -> List<models::DriveItem> {
        let sheet = "GET driveItem: delta_with_token
            driveitem-delta: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drive/root/delta(token='{token}')";
        self.0.function("delta", &[("token", Argument::quoted(token))]).list(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/discardCheckout`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-discardcheckout?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/drive/items/{driveItem-id}/discardCheckout`, `/me/drive/items/{driveItem-id}/discardCheckout`, `/sites/{site-id}/drive/items/{driveItem-id}/discardCheckout` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn discard_checkout(&self) -> Call<()> {
        let sheet = "POST driveItem: discard_checkout
            driveitem-discardcheckout: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/discardCheckout
            /groups/{id}/drive/items/{id}/discardCheckout
            /me/drive/items/{id}/discardCheckout
            /sites/{id}/drive/items/{id}/discardCheckout
            /users/{id}/drive/items/{id}/discardCheckout";
        self.0.name("discardCheckout").call(sheet)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/extractSensitivityLabels`, `/me/drive/items/{item-id}/extractSensitivityLabels`, `/sites/{site-id}/drive/items/{item-id}/extractSensitivityLabels` and 1 more.
    /// Status: 200, 423.
    /// Permissions, least privileged first: work or school account: `Files.Read.All` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn extract_sensitivity_labels(&self) -> Call<models::ExtractSensitivityLabelsResult> {
        let sheet = "POST driveItem: extract_sensitivity_labels
            driveitem-extractsensitivitylabels: Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extractSensitivityLabels
            /groups/{id}/drive/items/{id}/extractSensitivityLabels
            /me/drive/items/{id}/extractSensitivityLabels
            /sites/{id}/drive/items/{id}/extractSensitivityLabels
            /users/{id}/drive/items/{id}/extractSensitivityLabels";
        self.0.name("extractSensitivityLabels").call(sheet)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/follow` — Follow drive item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/follow`, `/me/drive/items/{item-id}/follow`, `/sites/{site-id}/drive/items/{item-id}/follow` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn follow(&self) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: follow
            driveitem-follow: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/follow
            /groups/{id}/drive/items/{id}/follow
            /me/drive/items/{id}/follow
            /sites/{id}/drive/items/{id}/follow
            /users/{id}/drive/items/{id}/follow";
        self.0.name("follow").call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}` — Get a DriveItem resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-trendingaround?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/bundle-get?view=graph-rest-beta) and 3 more
    /// Also: `/drives/{drive-id}/root:/{item-path}`, `/groups/{group-id}/drive/items/{item-id}`, `/groups/{group-id}/drive/root:/{item-path}` and 20 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 7 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 5 more.
    #[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
    pub fn get(&self) -> Get<models::DriveItem> {
        let sheet = "GET driveItem: get
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /groups/{id}/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All Files.ReadWrite.AppFolder Files.ReadWrite.Selected Sites.FullControl.All Sites.Manage.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.ReadWrite.All | Files.Read.All Group.Read.All Files.ReadWrite.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root:/{path}
            /groups/{id}/drive/root:/{path}
            /sites/{id}/drive/root:/{path}
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Group.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All Files.ReadWrite.AppFolder Files.ReadWrite.Selected Sites.FullControl.All Sites.Manage.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.ReadWrite.All | Sites.ReadWrite.All
            /me/drive/root:/{path}
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All Files.ReadWrite.AppFolder Files.ReadWrite.Selected Sites.FullControl.All Sites.Manage.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.ReadWrite.All | Files.Read.All Sites.ReadWrite.All Group.Read.All Files.ReadWrite.All Group.ReadWrite.All Sites.Read.All
            /users/{id}/drive/root:/{path}
            user-list-trendingaround: Sites.Read.All | | Sites.Read.All
            /drive/root/createdByUser/trendingAround
            /drive/root/lastModifiedByUser/trendingAround
            /users/{id}/trendingAround
            user-list-trendingaround: Sites.Read.All | |
            /me/trendingAround
            bundle-get: | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /drive/bundles/{id}
            bundle-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drive/items/{id}
            channel-get-filesfolder, driveitem-get: Files.Read.All Files.Read Files.ReadWrite Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Group.Read.All Files.ReadWrite.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All File.Read.Group
            /teams/{id}/channels/{id}/filesFolder
            drive-get-specialfolder: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All |
            /me/drive/special/{id}
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /users/{id}/drive/special/{id}
            : Files.Read | Files.Read | Files.Read.All
            /groups/{id}/drive/root
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/root
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Sites.Read.All Sites.ReadWrite.All Group.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Group.Read.All Files.ReadWrite.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /users/{id}/drive/root
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/driveItem
            shareddriveitem-get-driveitem: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}/driveItem";
        self.0.get(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-01-01',endDateTime='2017-01-10',interval='day')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivity-getbyinterval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> List<models::ItemActivityStat> {
        let sheet = "GET itemActivity: get_activities_by_interval
            itemactivity-getbyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
        self.0
            .function(
                "getActivitiesByInterval",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                    ("interval", Argument::quoted(interval)),
                ],
            )
            .list(sheet)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/invite` — Send a sharing invitation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/invite`, `/me/drive/items/{item-id}/invite`, `/sites/{siteId}/drive/items/{itemId}/invite` and 1 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn invite(&self, body: requests::drive_item::InviteRequest) -> Call<Vec<models::Permission>> {
        let sheet = "POST driveItem: invite
            driveitem-invite: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/invite
            /groups/{id}/drive/items/{id}/invite
            /me/drive/items/{id}/invite
            /sites/{id}/drive/items/{id}/invite
            /users/{id}/drive/items/{id}/invite";
        self.0.name("invite").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/lock`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-lock?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "files")]
    pub fn lock(&self, body: requests::drive_item::LockRequest) -> Call<models::LockInfo> {
        let sheet = "POST driveItem: lock
            driveitem-lock: | |
            /drives/{id}/items/{id}/lock";
        self.0.name("lock").call(sheet).json(body)
    }

    /// `POST /drive/root/permanentDelete`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "files")]
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST driveItem: permanent_delete
            : | |
            /drive/root/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `POST /drives/{driveId}/items/{itemId}/preview` — driveItem: Preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/preview`, `/me/drive/items/{itemId}/preview`, `/shares/{shareId}/driveItem/preview` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<models::ItemPreviewInfo> {
        let sheet = "POST driveItem: preview
            driveitem-preview: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/preview
            /groups/{id}/drive/items/{id}/preview
            /me/drive/items/{id}/preview
            /shares/{id}/driveItem/preview
            /sites/{id}/drive/items/{id}/preview
            /users/{id}/drive/items/{id}/preview";
        self.0.name("preview").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/releaseLock`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-releaselock?view=graph-rest-beta), metadata
    /// Status: 204.
    #[cfg(feature = "files")]
    pub fn release_lock(&self) -> Call<()> {
        let sheet = "POST driveItem: release_lock
            driveitem-releaselock: | |
            /drives/{id}/items/{id}/releaseLock";
        self.0.name("releaseLock").call(sheet)
    }

    /// `PUT /me/drive/root:/{item-path}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/drive/root:/{item-path}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn replace(&self, body: models::DriveItem) -> Call<models::DriveItem> {
        let sheet = "PUT driveItem: replace
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Sites.ReadWrite.All
            /me/drive/root:/{path}
            /users/{id}/drive/root:/{path}";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{item-id}/restore` — driveItem: restore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta)
    /// Also: `/drives/{drive-id}/items/{driveItem-id}/restore`, `/users/{user-id}/drive/items/{driveItem-id}/restore`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.ReadWrite.All`; application: `Files.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn restore(&self, body: requests::drive_item::RestoreRequest) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: restore
            driveitem-restore: | Files.ReadWrite.All | Files.ReadWrite.All
            /me/drive/items/{id}/restore
            /drives/{id}/items/{id}/restore
            /users/{id}/drive/items/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/root/search(q='{search-text}')` — Search for a driveitems within a drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/root/search(q='{search-text}')`, `/me/drive/root/search(q='{search-text}')`, `/sites/{site-id}/drive/root/search(q='{search-text}')` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn search(&self, q: &str) -> List<models::DriveItem> {
        let sheet = "GET driveItem: search
            driveitem-search: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root/search(q='{q}')
            /groups/{id}/drive/root/search(q='{q}')
            /sites/{id}/drive/root/search(q='{q}')
            /users/{id}/drive/root/search(q='{q}')
            /drives/{id}/items/{id}/search(q='{q}')
            driveitem-search: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/root/search(q='{q}')";
        self.0.function("search", &[("q", Argument::quoted(q))]).list(sheet)
    }

    /// `POST /drive/bundles/{driveItem-id}/unarchive`
    ///
    /// Source: metadata.
    /// Also: `/drive/following/{driveItem-id}/unarchive`, `/drive/items/{driveItem-id}/unarchive`, `/drive/root/unarchive` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn unarchive(&self) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: unarchive
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drive/bundles/{id}/unarchive
            /drive/following/{id}/unarchive
            /drive/items/{id}/unarchive
            /drive/root/unarchive
            /drive/special/{id}/unarchive
            /drives/{id}/root/unarchive
            /shares/{id}/driveItem/unarchive
            /shares/{id}/root/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `POST /me/drive/items/{item-id}/unfollow` — unfollow drive item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta)
    /// Also: `/users/{user-id}/drive/items/{item-id}/unfollow`, `/drives/{drive-id}/items/{driveItem-id}/unfollow`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn unfollow(&self) -> Call<()> {
        let sheet = "POST driveItem: unfollow
            driveitem-unfollow: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/items/{id}/unfollow
            /users/{id}/drive/items/{id}/unfollow
            /drives/{id}/items/{id}/unfollow";
        self.0.name("unfollow").call(sheet)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}` — Move a DriveItem to a new folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/bundle-update?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}`, `/me/drive/items/{item-id}`, `/sites/{site-id}/drive/items/{item-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn update(&self, body: models::DriveItem) -> Call<models::DriveItem> {
        let sheet = "PATCH driveItem: update
            driveitem-move, driveitem-update: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /groups/{id}/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
            driveitem-move, driveitem-update: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}
            bundle-update: | Files.ReadWrite Files.ReadWrite.All |
            /drive/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /drive/root/validatePermission`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "files")]
    pub fn validate_permission(&self, body: requests::drive_item::ValidatePermissionRequest) -> Call<()> {
        let sheet = "POST driveItem: validate_permission
            : | |
            /drive/root/validatePermission";
        self.0.name("validatePermission").call(sheet).json(body)
    }

    /// `…/activities`
    #[cfg(feature = "files")]
    pub fn activities(&self) -> super::DriveItemActivities {
        super::DriveItemActivities(self.0.name("activities"))
    }

    /// `…/analytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/capabilities`
    #[cfg(feature = "files")]
    pub fn capabilities(&self) -> super::DriveItemCapabilities {
        super::DriveItemCapabilities(self.0.name("capabilities"))
    }

    /// `…/children`
    #[cfg(feature = "files")]
    pub fn children(&self) -> super::DriveItemChildren {
        super::DriveItemChildren(self.0.name("children"))
    }

    /// `…/content`
    #[cfg(feature = "files")]
    pub fn content(&self) -> super::DriveItemContent {
        super::DriveItemContent(self.0.name("content"))
    }

    /// `…/contentStream`
    #[cfg(feature = "files")]
    pub fn content_stream(&self) -> super::DriveItemContentStream {
        super::DriveItemContentStream(self.0.name("contentStream"))
    }

    /// `…/createdByUser`
    pub fn created_by_user(&self) -> super::User {
        super::User(self.0.name("createdByUser"))
    }

    /// `…/extensions`
    #[cfg(feature = "files")]
    pub fn extensions(&self) -> super::DriveItemExtensions {
        super::DriveItemExtensions(self.0.name("extensions"))
    }

    /// `…/lastModifiedByUser`
    pub fn last_modified_by_user(&self) -> super::User {
        super::User(self.0.name("lastModifiedByUser"))
    }

    /// `…/listItem`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> super::ListItem {
        super::ListItem(self.0.name("listItem"))
    }

    /// `…/media`
    #[cfg(feature = "files")]
    pub fn media(&self) -> super::Media {
        super::Media(self.0.name("media"))
    }

    /// `…/officeActivities`
    #[cfg(feature = "files")]
    pub fn office_activities(&self) -> super::DriveItemOfficeActivities {
        super::DriveItemOfficeActivities(self.0.name("officeActivities"))
    }

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::DriveItem {
        super::DriveItem(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn permissions(&self) -> super::DriveItemPermissions {
        super::DriveItemPermissions(self.0.name("permissions"))
    }

    /// `…/retentionLabel`
    #[cfg(feature = "files")]
    pub fn retention_label(&self) -> super::ItemRetentionLabel {
        super::ItemRetentionLabel(self.0.name("retentionLabel"))
    }

    /// `…/streams`
    #[cfg(feature = "files")]
    pub fn streams(&self) -> super::DriveItemStreams {
        super::DriveItemStreams(self.0.name("streams"))
    }

    /// `…/subscriptions`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn subscriptions(&self) -> super::DriveItemSubscriptions {
        super::DriveItemSubscriptions(self.0.name("subscriptions"))
    }

    /// `…/thumbnails`
    #[cfg(feature = "files")]
    pub fn thumbnails(&self) -> super::DriveItemThumbnails {
        super::DriveItemThumbnails(self.0.name("thumbnails"))
    }

    /// `…/versions`
    #[cfg(feature = "files")]
    pub fn versions(&self) -> super::DriveItemVersions {
        super::DriveItemVersions(self.0.name("versions"))
    }

    /// `…/webUrl`
    #[cfg(feature = "files")]
    pub fn web_url(&self) -> super::DriveItemWebUrl {
        super::DriveItemWebUrl(self.0.name("webUrl"))
    }

    /// `…/workbook`
    #[cfg(feature = "excel")]
    pub fn workbook(&self) -> super::Workbook {
        super::Workbook(self.0.name("workbook"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/me/drive/items/{id}/permissions`.
    DriveItemPermissions[models::Permission]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl DriveItemPermissions {
    /// `GET /drives/{drive-id}/items/{item-id}/permissions` — List sharing permissions on a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions`, `/me/drive/items/{item-id}/permissions`, `/me/drive/root:/{path}:/permissions` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn list(&self) -> List<models::Permission> {
        let sheet = "GET driveItem: list
            driveitem-list-permissions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions
            /groups/{id}/drive/items/{id}/permissions
            /sites/{id}/drive/items/{id}/permissions
            /users/{id}/drive/items/{id}/permissions
            /users/{id}/drive/root:/{path}:/permissions
            driveitem-list-permissions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/permissions
            /me/drive/root:/{path}:/permissions";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/me/drive/root/subscriptions`.
    DriveItemSubscriptions[models::Subscription]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl DriveItemSubscriptions {
    /// `GET /drives/{drive-id}/items/{driveItem-id}/subscriptions/getVapidPublicKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-getvapidpublickey?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "files")]
    pub fn get_vapid_public_key(&self) -> Call<String> {
        let sheet = "GET subscription: get_vapid_public_key
            subscription-getvapidpublickey: | |
            /drives/{id}/items/{id}/subscriptions/getVapidPublicKey";
        self.0.name("getVapidPublicKey").call(sheet)
    }

    /// `…/socketIo`
    pub fn socket_io(&self) -> super::Subscription {
        super::Subscription(self.0.name("socketIo"))
    }
}
