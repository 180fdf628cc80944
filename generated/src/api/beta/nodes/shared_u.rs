// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.user`, such as `/me`.
    User: super::DirectoryObject = models::User
}

impl User {
    /// `POST /me/activateServicePlan` — user: activateServicePlan deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-activateserviceplan?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/activateServicePlan`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn activate_service_plan(&self, body: requests::user::ActivateServicePlanRequest) -> Call<()> {
        let sheet = "POST user: activate_service_plan
            user-activateserviceplan: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /me/activateServicePlan
            /users/{id}/activateServicePlan";
        self.0.name("activateServicePlan").call(sheet).json(body)
    }

    /// `POST /me/microsoft.graph.identityGovernance.addSelfAsSponsor`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "users")]
    pub fn add_self_as_sponsor(&self) -> Call<()> {
        let sheet = "POST user: add_self_as_sponsor
            : | |
            /me/microsoft.graph.identityGovernance.addSelfAsSponsor";
        self.0.name("microsoft.graph.identityGovernance.addSelfAsSponsor").call(sheet)
    }

    /// `POST /me/assignLicense` — user: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/assignLicense`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn assign_license(&self, body: requests::user::AssignLicenseRequest) -> Call<models::User> {
        let sheet = "POST user: assign_license
            user-assignlicense: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /me/assignLicense
            user-assignlicense: LicenseAssignment.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All | | LicenseAssignment.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/assignLicense";
        self.0.name("assignLicense").call(sheet).json(body)
    }

    /// `POST /me/microsoft.graph.identityGovernance.attest`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "users")]
    pub fn attest(&self) -> Call<()> {
        let sheet = "POST user: attest
            : | |
            /me/microsoft.graph.identityGovernance.attest";
        self.0.name("microsoft.graph.identityGovernance.attest").call(sheet)
    }

    /// `POST /me/changePassword` — user: changePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta)
    /// Also: `/users/{user-id}/changePassword`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User-PasswordProfile.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn change_password(&self, body: requests::user::ChangePasswordRequest) -> Call<()> {
        let sheet = "POST user: change_password
            user-changepassword: User-PasswordProfile.ReadWrite.All | |
            /me/changePassword
            user-changepassword: Directory.AccessAsUser.All | |
            /users/{id}/changePassword";
        self.0.name("changePassword").call(sheet).json(body)
    }

    /// `POST /me/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/checkMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All Device.Read.All Application.ReadWrite.All Device.ReadWrite.All
            /me/checkMemberGroups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /users/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /me/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/checkMemberObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All Device.Read.All Application.ReadWrite.All Device.ReadWrite.All
            /me/checkMemberObjects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /users/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/convertExternalToInternalMemberUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-convertexternaltointernalmemberuser?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User-ConvertToInternal.ReadWrite.All`, `User.ReadWrite.All`; application: `User-ConvertToInternal.ReadWrite.All`, `User.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn convert_external_to_internal_member_user(
        &self,
        body: requests::user::ConvertExternalToInternalMemberUserRequest,
    ) -> Call<models::ConversionUserDetails> {
        let sheet = "POST user: convert_external_to_internal_member_user
            user-convertexternaltointernalmemberuser: User-ConvertToInternal.ReadWrite.All User.ReadWrite.All | | User-ConvertToInternal.ReadWrite.All User.ReadWrite.All
            /users/{id}/convertExternalToInternalMemberUser";
        self.0.name("convertExternalToInternalMemberUser").call(sheet).json(body)
    }

    /// `DELETE /users/{id | userPrincipalName}` — Delete a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}`, `/users(userPrincipalName='{userPrincipalName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.DeleteRestore.All` and 7 more; application: `User.DeleteRestore.All` and 8 more.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete, intune-shared-user-delete: User.DeleteRestore.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | User.DeleteRestore.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All User.ReadWrite.CrossCloud
            /users/{id}
            user-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}
            user-delete: User.ReadWrite.All | | User.ReadWrite.All
            /users(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet)
    }

    /// `POST /users/{user-id}/deletePasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-deletepasswordsinglesignoncredentials?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        body: requests::user::DeletePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let sheet = "POST user: delete_password_single_sign_on_credentials
            user-deletepasswordsinglesignoncredentials: Directory.AccessAsUser.All Application.ReadWrite.All Directory.ReadWrite.All | |
            /users/{id}/deletePasswordSingleSignOnCredentials";
        self.0.name("deletePasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `GET /users/{usersId}/exportDeviceAndAppManagementData` — exportDeviceAndAppManagementData function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta)
    /// Also: `/me/exportDeviceAndAppManagementData(skip={skip},top={top})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    #[cfg(feature = "intune")]
    pub fn export_device_and_app_management_data(
        &self,
        skip: i32,
        top: i32,
    ) -> Get<models::DeviceAndAppManagementData> {
        let sheet = "GET user: export_device_and_app_management_data
            intune-shared-user-exportdeviceandappmanagementdata: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
            /users/{id}/exportDeviceAndAppManagementData(skip={skip},top={top})
            intune-shared-user-exportdeviceandappmanagementdata: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /me/exportDeviceAndAppManagementData(skip={skip},top={top})";
        self.0
            .function(
                "exportDeviceAndAppManagementData",
                &[("skip", Argument::bare(skip)), ("top", Argument::bare(top))],
            )
            .get(sheet)
    }

    /// `POST /users/{id}/exportPersonalData` — user: exportPersonalData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `User.Export.All`; application: `User.Export.All`.
    #[cfg(feature = "users")]
    pub fn export_personal_data(&self, body: requests::user::ExportPersonalDataRequest) -> Call<()> {
        let sheet = "POST user: export_personal_data
            user-exportpersonaldata: User.Export.All | | User.Export.All
            /users/{id}/exportPersonalData";
        self.0.name("exportPersonalData").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/extendlifecycle`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`; application: `User.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn extendlifecycle(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST user: extendlifecycle
            : User.ReadWrite.All | | User.ReadWrite.All
            /users/{id}/extendlifecycle";
        self.0.name("extendlifecycle").call(sheet).json(body)
    }

    /// `POST /me/findMeetingLocations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared`.
    #[cfg(feature = "users")]
    pub fn find_meeting_locations(
        &self,
        body: requests::user::FindMeetingLocationsRequest,
    ) -> Call<models::MeetingLocationSuggestionsResult> {
        let sheet = "POST user: find_meeting_locations
            : Calendars.Read.Shared Calendars.ReadWrite.Shared | |
            /me/findMeetingLocations";
        self.0.name("findMeetingLocations").call(sheet).json(body)
    }

    /// `POST /me/findMeetingTimes` — user: findMeetingTimes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/findMeetingTimes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared`.
    #[cfg(feature = "calendar")]
    pub fn find_meeting_times(
        &self,
        body: requests::user::FindMeetingTimesRequest,
    ) -> Call<models::MeetingTimeSuggestionsResult> {
        let sheet = "POST user: find_meeting_times
            user-findmeetingtimes: Calendars.Read.Shared Calendars.ReadWrite.Shared | |
            /me/findMeetingTimes
            /users/{id}/findMeetingTimes";
        self.0.name("findMeetingTimes").call(sheet).json(body)
    }

    /// `GET /me/findRoomLists` — user: findRoomLists
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findroomlists?view=graph-rest-beta)
    /// Also: `/users/{id}/findRoomLists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_room_lists(&self) -> List<models::EmailAddress> {
        let sheet = "GET user: find_room_lists
            user-findroomlists: User.Read User.ReadBasic.All User.Read.All | |
            /me/findRoomLists
            user-findroomlists: User.ReadBasic.All User.Read.All | | User.Read.All User.ReadBasic.All
            /users/{id}/findRoomLists";
        self.0.name("findRoomLists").list(sheet)
    }

    /// `GET /me/findRooms` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Also: `/users/{id}/findRooms`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_rooms(&self) -> List<models::EmailAddress> {
        let sheet = "GET user: find_rooms
            user-findrooms: User.Read User.ReadBasic.All User.Read.All | |
            /me/findRooms
            user-findrooms: User.ReadBasic.All User.Read.All | | User.Read.All User.ReadBasic.All
            /users/{id}/findRooms";
        self.0.name("findRooms").list(sheet)
    }

    /// `GET /me/findRooms(RoomList='{room_list_emailAddress}')` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Also: `/users/{id}/findRooms(RoomList='{room_list_emailAddress}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_rooms_with_room_list(&self, room_list: &str) -> List<models::EmailAddress> {
        let sheet = "GET user: find_rooms_with_room_list
            user-findrooms: User.ReadBasic.All User.Read.All | |
            /me/findRooms(RoomList='{RoomList}')
            user-findrooms: User.ReadBasic.All User.Read.All | | User.Read.All User.ReadBasic.All
            /users/{id}/findRooms(RoomList='{RoomList}')";
        self.0.function("findRooms", &[("RoomList", Argument::quoted(room_list))]).list(sheet)
    }

    /// `GET /me` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta) and 4 more
    /// Also: `/users/{id | userPrincipalName}`, `/education/me/user`, `/education/users/{id}/user` and 5 more.
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `User.Read` and 8 more; personal account: `User.Read`, `User.ReadWrite`.
    #[cfg(any(feature = "admin", feature = "education", feature = "groups", feature = "intune", feature = "users"))]
    pub fn get(&self) -> Get<models::User> {
        let sheet = "GET user: get
            user-get, user-list-manager: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me
            user-get, user-list-manager, opentypeextension-get, intune-shared-user-get: User.ReadBasic.All User.ReadWrite.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All | User.Read User.ReadWrite | User.ReadBasic.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.CrossCloud DeviceManagementConfiguration.Read.All Directory.ReadWrite.All
            /users/{id}
            educationuser-get-user: EduRoster.ReadBasic User.Read Directory.Read.All EduRoster.Read EduRoster.Write | | EduRoster.Read.All Directory.Read.All EduRoster.ReadWrite.All
            /education/me/user
            /education/users/{id}/user
            user-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}
            user-get: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users(userPrincipalName='{userPrincipalName}')
            directoryobject-get-members-user: | |
            /groups/{id}/members/{id}/microsoft.graph.user
            directoryobject-get-transitivemembers-user: | |
            /groups/{id}/transitiveMembers/{id}/microsoft.graph.user
            : TeamsUserConfiguration.Read.All | | TeamsUserConfiguration.Read.All
            /admin/teams/userConfigurations/{id}/user";
        self.0.get(sheet)
    }

    /// `POST /me/getMailTips` — user: getMailTips
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/getMailTips`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`, `Mail.Read.Shared`, `MailTips.ReadBasic.Shared`; personal account: `Mail.Read`, `MailTips.ReadBasic.Shared`; application: `Mail.Read`.
    #[cfg(feature = "mail")]
    pub fn get_mail_tips(&self, body: requests::user::GetMailTipsRequest) -> Call<Vec<models::MailTips>> {
        let sheet = "POST user: get_mail_tips
            user-getmailtips: Mail.Read Mail.Read.Shared MailTips.ReadBasic.Shared | Mail.Read MailTips.ReadBasic.Shared | Mail.Read
            /me/getMailTips
            user-getmailtips: Mail.Read Mail.Read.Shared MailTips.ReadBasic.Shared | Mail.Read MailTips.ReadBasic.Shared | Mail.Read MailTips.ReadBasic.All
            /users/{id}/getMailTips";
        self.0.name("getMailTips").call(sheet).json(body)
    }

    /// `GET /users/{user-id}/manager/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-list-manager?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "users")]
    pub fn get_manager_ref(&self) -> Get<models::DirectoryObject> {
        let sheet = "GET agentUser: get_manager_ref
            agentuser-list-manager: | |
            /users/{id}/manager/$ref";
        self.0.name("manager").name("$ref").get(sheet)
    }

    /// `POST /me/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/getMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Application.ReadWrite.All Device.ReadWrite.All
            /me/getMemberGroups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /users/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /me/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/getMemberObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All Device.Read.All Application.ReadWrite.All Device.ReadWrite.All
            /me/getMemberObjects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /users/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/getPasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getpasswordsinglesignoncredentials?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn get_password_single_sign_on_credentials(&self) -> Call<Vec<models::PasswordSingleSignOnCredentialSet>> {
        let sheet = "POST user: get_password_single_sign_on_credentials
            user-getpasswordsinglesignoncredentials: Directory.AccessAsUser.All Application.ReadWrite.All Directory.ReadWrite.All | |
            /users/{id}/getPasswordSingleSignOnCredentials";
        self.0.name("getPasswordSingleSignOnCredentials").call(sheet)
    }

    /// `POST /me/invalidateAllRefreshTokens` — user: invalidateAllRefreshTokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/invalidateAllRefreshTokens`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `Directory.ReadWrite.All`, `User.RevokeSessions.All`; personal account: `User.ReadWrite`; application: `User.RevokeSessions.All`.
    #[cfg(feature = "users")]
    pub fn invalidate_all_refresh_tokens(&self) -> Call<Option<bool>> {
        let sheet = "POST user: invalidate_all_refresh_tokens
            user-invalidateallrefreshtokens: User.ReadWrite Directory.ReadWrite.All User.RevokeSessions.All | User.ReadWrite | User.RevokeSessions.All
            /me/invalidateAllRefreshTokens
            /users/{id}/invalidateAllRefreshTokens";
        self.0.name("invalidateAllRefreshTokens").call(sheet)
    }

    /// `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — user: reminderView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    #[cfg(feature = "calendar")]
    pub fn reminder_view(&self, start_date_time: &str, end_date_time: &str) -> List<models::Reminder> {
        let sheet = "GET user: reminder_view
            user-reminderview: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /users/{id}/reminderView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')";
        self.0
            .function(
                "reminderView",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `POST /users/{usersId}/removeAllDevicesFromManagement` — removeAllDevicesFromManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-removealldevicesfrommanagement?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/removeAllDevicesFromManagement`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PriviligedOperation.All`; application: `DeviceManagementManagedDevices.PriviligedOperation.All`.
    #[cfg(feature = "intune")]
    pub fn remove_all_devices_from_management(&self) -> Call<()> {
        let sheet = "POST user: remove_all_devices_from_management
            intune-shared-user-removealldevicesfrommanagement: DeviceManagementManagedDevices.PriviligedOperation.All | | DeviceManagementManagedDevices.PriviligedOperation.All
            /users/{id}/removeAllDevicesFromManagement
            intune-shared-user-removealldevicesfrommanagement: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/removeAllDevicesFromManagement";
        self.0.name("removeAllDevicesFromManagement").call(sheet)
    }

    /// `DELETE /users/{user-id}/manager/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-delete-manager?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 3 more; application: `User.ReadWrite.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn remove_manager_ref(&self) -> Call<()> {
        let sheet = "DELETE agentUser: remove_manager_ref
            agentuser-delete-manager: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
            /users/{id}/manager/$ref";
        self.0.name("manager").name("$ref").call(sheet)
    }

    /// `POST /me/microsoft.graph.identityGovernance.removeSelfAsSponsor`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "users")]
    pub fn remove_self_as_sponsor(&self) -> Call<()> {
        let sheet = "POST user: remove_self_as_sponsor
            : | |
            /me/microsoft.graph.identityGovernance.removeSelfAsSponsor";
        self.0.name("microsoft.graph.identityGovernance.removeSelfAsSponsor").call(sheet)
    }

    /// `POST /users/{id}/reprocessLicenseAssignment` — user: reprocessLicenseAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 3 more; application: `User.ReadWrite.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn reprocess_license_assignment(&self) -> Call<models::User> {
        let sheet = "POST user: reprocess_license_assignment
            user-reprocesslicenseassignment: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
            /users/{id}/reprocessLicenseAssignment";
        self.0.name("reprocessLicenseAssignment").call(sheet)
    }

    /// `POST /users/{user-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "users")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /users/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /me/retrieveManagedDevicesWithAppInstallationIssues`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "users")]
    pub fn retrieve_managed_devices_with_app_installation_issues(
        &self,
    ) -> List<models::ManagedDeviceSummarizedAppState>
    {
        let sheet = "GET user: retrieve_managed_devices_with_app_installation_issues
            : | |
            /me/retrieveManagedDevicesWithAppInstallationIssues";
        self.0.name("retrieveManagedDevicesWithAppInstallationIssues").list(sheet)
    }

    /// `POST /users/{user-id}/retryServiceProvisioning`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-retryserviceprovisioning?view=graph-rest-beta), metadata
    /// Status: 204.
    #[cfg(feature = "users")]
    pub fn retry_service_provisioning(&self) -> Call<()> {
        let sheet = "POST user: retry_service_provisioning
            user-retryserviceprovisioning: | |
            /users/{id}/retryServiceProvisioning";
        self.0.name("retryServiceProvisioning").call(sheet)
    }

    /// `POST /me/revokeSignInSessions` — user: revokeSignInSessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/revokeSignInSessions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.RevokeSessions.All` and 4 more; application: `User.RevokeSessions.All`.
    #[cfg(feature = "users")]
    pub fn revoke_sign_in_sessions(&self) -> Call<bool> {
        let sheet = "POST user: revoke_sign_in_sessions
            user-revokesigninsessions: User.RevokeSessions.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All | | User.RevokeSessions.All
            /me/revokeSignInSessions
            user-revokesigninsessions: AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All User.RevokeSessions.All | | AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All User.ReadWrite.All User.RevokeSessions.All
            /users/{id}/revokeSignInSessions";
        self.0.name("revokeSignInSessions").call(sheet)
    }

    /// `POST /me/sendMail` — Send mail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/sendMail`.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    #[cfg(feature = "mail")]
    pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
        let sheet = "POST user: send_mail
            user-sendmail: Mail.Send | Mail.Send | Mail.Send
            /me/sendMail
            /users/{id}/sendMail";
        self.0.name("sendMail").call(sheet).json(body)
    }

    /// `PUT /users/{id}/manager/$ref` — Assign a manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 3 more; application: `User.ReadWrite.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn set_manager_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT user: set_manager_ref
            user-post-manager: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
            /users/{id}/manager/$ref";
        self.0.name("manager").name("$ref").call(sheet).reference(body)
    }

    /// `POST /me/translateExchangeIds` — user: translateExchangeIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/translateExchangeIds`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    #[cfg(feature = "mail")]
    pub fn translate_exchange_ids(
        &self,
        body: requests::user::TranslateExchangeIdsRequest,
    ) -> Call<Vec<models::ConvertIdResult>> {
        let sheet = "POST user: translate_exchange_ids
            user-translateexchangeids: User.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/translateExchangeIds
            user-translateexchangeids: User.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/translateExchangeIds";
        self.0.name("translateExchangeIds").call(sheet).json(body)
    }

    /// `POST /users/{usersId}/unblockManagedApps` — unblockManagedApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-unblockmanagedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn unblock_managed_apps(&self) -> Call<()> {
        let sheet = "POST user: unblock_managed_apps
            intune-mam-user-unblockmanagedapps: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /users/{id}/unblockManagedApps";
        self.0.name("unblockManagedApps").call(sheet)
    }

    /// `PATCH /users/{id | userPrincipalName}` — Update user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}`, `/users(userPrincipalName='{userPrincipalName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 13 more; personal account: `User.ReadWrite`; application: `User.ReadWrite.All` and 13 more.
    #[cfg(any(feature = "intune", feature = "users"))]
    pub fn update(&self, body: impl Into<models::User>) -> Call<()> {
        let sheet = "PATCH user: update
            user-update, intune-shared-user-update: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All User-Mail.ReadWrite.All User-Phone.ReadWrite.All User.ManageIdentities.All User.ReadWrite Directory.ReadWrite.All User-PasswordProfile.ReadWrite.All User.EnableDisableAccount.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All User-Mail.ReadWrite.All User-Phone.ReadWrite.All User.ManageIdentities.All User.ReadWrite.CrossCloud Directory.ReadWrite.All User-PasswordProfile.ReadWrite.All User.EnableDisableAccount.All
            /users/{id}
            user-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}
            user-update: User.ReadWrite User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All | User.ReadWrite | User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All
            /users(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet).json(Into::<models::User>::into(body))
    }

    /// `POST /users/{usersId}/wipeAndBlockManagedApps` — wipeAndBlockManagedApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipeandblockmanagedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn wipe_and_block_managed_apps(&self) -> Call<()> {
        let sheet = "POST user: wipe_and_block_managed_apps
            intune-mam-user-wipeandblockmanagedapps: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /users/{id}/wipeAndBlockManagedApps";
        self.0.name("wipeAndBlockManagedApps").call(sheet)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationByDeviceTag` — wipeManagedAppRegistrationByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn wipe_managed_app_registration_by_device_tag(
        &self,
        body: requests::user::WipeManagedAppRegistrationByDeviceTagRequest,
    ) -> Call<()> {
        let sheet = "POST user: wipe_managed_app_registration_by_device_tag
            intune-shared-user-wipemanagedappregistrationbydevicetag: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /users/{id}/wipeManagedAppRegistrationByDeviceTag";
        self.0.name("wipeManagedAppRegistrationByDeviceTag").call(sheet).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByAzureAdDeviceId` — wipeManagedAppRegistrationsByAzureAdDeviceId action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`.
    #[cfg(feature = "intune")]
    pub fn wipe_managed_app_registrations_by_azure_ad_device_id(
        &self,
        body: requests::user::WipeManagedAppRegistrationsByAzureAdDeviceIdRequest,
    ) -> Call<()> {
        let sheet = "POST user: wipe_managed_app_registrations_by_azure_ad_device_id
            intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All
            /users/{id}/wipeManagedAppRegistrationsByAzureAdDeviceId";
        self.0.name("wipeManagedAppRegistrationsByAzureAdDeviceId").call(sheet).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByDeviceTag` — wipeManagedAppRegistrationsByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn wipe_managed_app_registrations_by_device_tag(
        &self,
        body: requests::user::WipeManagedAppRegistrationsByDeviceTagRequest,
    ) -> Call<()> {
        let sheet = "POST user: wipe_managed_app_registrations_by_device_tag
            intune-shared-user-wipemanagedappregistrationsbydevicetag: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /users/{id}/wipeManagedAppRegistrationsByDeviceTag";
        self.0.name("wipeManagedAppRegistrationsByDeviceTag").call(sheet).json(body)
    }

    /// `…/activities`
    #[cfg(feature = "users")]
    pub fn activities(&self) -> super::UserActivities {
        super::UserActivities(self.0.name("activities"))
    }

    /// `…/adhocCalls`
    #[cfg(feature = "communications")]
    pub fn adhoc_calls(&self) -> super::UserAdhocCalls {
        super::UserAdhocCalls(self.0.name("adhocCalls"))
    }

    /// `…/agentSignInSessions`
    #[cfg(feature = "users")]
    pub fn agent_sign_in_sessions(&self) -> super::UserAgentSignInSessions {
        super::UserAgentSignInSessions(self.0.name("agentSignInSessions"))
    }

    /// `…/agreementAcceptances`
    #[cfg(feature = "governance")]
    pub fn agreement_acceptances(&self) -> super::UserAgreementAcceptances {
        super::UserAgreementAcceptances(self.0.name("agreementAcceptances"))
    }

    /// `…/analytics`
    #[cfg(feature = "users")]
    pub fn analytics(&self) -> super::UserAnalytics {
        super::UserAnalytics(self.0.name("analytics"))
    }

    /// `…/appConsentRequestsForApproval`
    #[cfg(feature = "users")]
    pub fn app_consent_requests_for_approval(&self) -> super::UserAppConsentRequestsForApproval {
        super::UserAppConsentRequestsForApproval(self.0.name("appConsentRequestsForApproval"))
    }

    /// `…/appRoleAssignedResources`
    #[cfg(feature = "users")]
    pub fn app_role_assigned_resources(&self) -> super::UserAppRoleAssignedResources {
        super::UserAppRoleAssignedResources(self.0.name("appRoleAssignedResources"))
    }

    /// `…/appRoleAssignments`
    #[cfg(feature = "users")]
    pub fn app_role_assignments(&self) -> super::UserAppRoleAssignments {
        super::UserAppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `…/approvals`
    #[cfg(feature = "governance")]
    pub fn approvals(&self) -> super::UserApprovals {
        super::UserApprovals(self.0.name("approvals"))
    }

    /// `…/authentication`
    #[cfg(feature = "authentication")]
    pub fn authentication(&self) -> super::Authentication {
        super::Authentication(self.0.name("authentication"))
    }

    /// `…/calendar`
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> super::Calendar {
        super::Calendar(self.0.name("calendar"))
    }

    /// `…/calendarGroups`
    #[cfg(feature = "calendar")]
    pub fn calendar_groups(&self) -> super::UserCalendarGroups {
        super::UserCalendarGroups(self.0.name("calendarGroups"))
    }

    /// `…/calendarView`
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> super::UserCalendarView {
        super::UserCalendarView(self.0.name("calendarView"))
    }

    /// `…/calendars`
    #[cfg(feature = "calendar")]
    pub fn calendars(&self) -> super::UserCalendars {
        super::UserCalendars(self.0.name("calendars"))
    }

    /// `…/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> super::UserChats {
        super::UserChats(self.0.name("chats"))
    }

    /// `…/cloudClipboard`
    #[cfg(feature = "users")]
    pub fn cloud_clipboard(&self) -> super::CloudClipboardRoot {
        super::CloudClipboardRoot(self.0.name("cloudClipboard"))
    }

    /// `…/cloudLicensing`
    #[cfg(feature = "admin")]
    pub fn cloud_licensing(&self) -> super::CloudLicensingUserCloudLicensing {
        super::CloudLicensingUserCloudLicensing(self.0.name("cloudLicensing"))
    }

    /// `…/cloudPCs`
    #[cfg(feature = "intune")]
    pub fn cloud_p_cs(&self) -> super::UserCloudPCs {
        super::UserCloudPCs(self.0.name("cloudPCs"))
    }

    /// `…/cloudPcPools`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn cloud_pc_pools(&self) -> Collection<models::CloudPcPool> {
        Collection::at(self.0.name("cloudPcPools"))
    }

    /// `…/communications`
    #[cfg(feature = "communications")]
    pub fn communications(&self) -> super::UserCloudCommunication {
        super::UserCloudCommunication(self.0.name("communications"))
    }

    /// `…/contactFolders`
    #[cfg(feature = "contacts")]
    pub fn contact_folders(&self) -> super::UserContactFolders {
        super::UserContactFolders(self.0.name("contactFolders"))
    }

    /// `…/contacts`
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> super::UserContacts {
        super::UserContacts(self.0.name("contacts"))
    }

    /// `…/createdObjects`
    #[cfg(feature = "users")]
    pub fn created_objects(&self) -> super::UserCreatedObjects {
        super::UserCreatedObjects(self.0.name("createdObjects"))
    }

    /// `…/dataSecurityAndGovernance`
    #[cfg(feature = "security")]
    pub fn data_security_and_governance(&self) -> super::UserDataSecurityAndGovernance {
        super::UserDataSecurityAndGovernance(self.0.name("dataSecurityAndGovernance"))
    }

    /// `…/deletedDateTime`
    #[cfg(feature = "users")]
    pub fn deleted_date_time(&self) -> super::UserDeletedDateTime {
        super::UserDeletedDateTime(self.0.name("deletedDateTime"))
    }

    /// `…/deviceEnrollmentConfigurations`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn device_enrollment_configurations(&self) -> Collection<models::DeviceEnrollmentConfiguration> {
        Collection::at(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `…/deviceManagementTroubleshootingEvents`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn device_management_troubleshooting_events(&self) -> Collection<models::DeviceManagementTroubleshootingEvent> {
        Collection::at(self.0.name("deviceManagementTroubleshootingEvents"))
    }

    /// `…/devices`
    #[cfg(feature = "users")]
    pub fn devices(&self) -> super::UserDevices {
        super::UserDevices(self.0.name("devices"))
    }

    /// `…/directReports`
    #[cfg(feature = "users")]
    pub fn direct_reports(&self) -> super::UserDirectReports {
        super::UserDirectReports(self.0.name("directReports"))
    }

    /// `…/distributionLists`
    #[cfg(feature = "users")]
    pub fn distribution_lists(&self) -> super::UserDistributionLists {
        super::UserDistributionLists(self.0.name("distributionLists"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::UserDrives {
        super::UserDrives(self.0.name("drives"))
    }

    /// `…/employeeExperience`
    #[cfg(feature = "employee-experience")]
    pub fn employee_experience(&self) -> super::EmployeeExperienceUser {
        super::EmployeeExperienceUser(self.0.name("employeeExperience"))
    }

    /// `…/events`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> super::UserEvents {
        super::UserEvents(self.0.name("events"))
    }

    /// `…/extensions`
    #[cfg(feature = "users")]
    pub fn extensions(&self) -> super::UserExtensions {
        super::UserExtensions(self.0.name("extensions"))
    }

    /// `…/followedSites`
    #[cfg(feature = "files")]
    pub fn followed_sites(&self) -> super::UserFollowedSites {
        super::UserFollowedSites(self.0.name("followedSites"))
    }

    /// `…/getEffectiveDeviceEnrollmentConfigurations`
    #[cfg(feature = "intune")]
    pub fn get_effective_device_enrollment_configurations(
        &self,
    ) -> super::UserGetEffectiveDeviceEnrollmentConfigurations
    {
        super::UserGetEffectiveDeviceEnrollmentConfigurations(self.0.name("getEffectiveDeviceEnrollmentConfigurations"))
    }

    /// `…/getLoggedOnManagedDevices`
    #[cfg(feature = "intune")]
    pub fn get_logged_on_managed_devices(&self) -> super::UserGetLoggedOnManagedDevices {
        super::UserGetLoggedOnManagedDevices(self.0.name("getLoggedOnManagedDevices"))
    }

    /// `…/getManagedAppDiagnosticStatuses`
    #[cfg(feature = "intune")]
    pub fn get_managed_app_diagnostic_statuses(&self) -> super::UserGetManagedAppDiagnosticStatuses {
        super::UserGetManagedAppDiagnosticStatuses(self.0.name("getManagedAppDiagnosticStatuses"))
    }

    /// `…/getManagedAppPolicies`
    #[cfg(feature = "intune")]
    pub fn get_managed_app_policies(&self) -> super::UserGetManagedAppPolicies {
        super::UserGetManagedAppPolicies(self.0.name("getManagedAppPolicies"))
    }

    /// `…/getManagedDevicesWithAppFailures`
    #[cfg(feature = "intune")]
    pub fn get_managed_devices_with_app_failures(&self) -> super::UserGetManagedDevicesWithAppFailures {
        super::UserGetManagedDevicesWithAppFailures(self.0.name("getManagedDevicesWithAppFailures"))
    }

    /// `…/getManagedDevicesWithFailedOrPendingApps`
    #[cfg(feature = "intune")]
    pub fn get_managed_devices_with_failed_or_pending_apps(
        &self,
    ) -> super::UserGetManagedDevicesWithFailedOrPendingApps
    {
        super::UserGetManagedDevicesWithFailedOrPendingApps(self.0.name("getManagedDevicesWithFailedOrPendingApps"))
    }

    /// `…/getTeamsLicensingDetails`
    #[cfg(feature = "users")]
    pub fn get_teams_licensing_details(&self) -> super::UserGetTeamsLicensingDetails {
        super::UserGetTeamsLicensingDetails(self.0.name("getTeamsLicensingDetails"))
    }

    /// `…/homesite`
    #[cfg(feature = "users")]
    pub fn homesite(&self) -> super::UserHomesite {
        super::UserHomesite(self.0.name("homesite"))
    }

    /// `…/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> super::InferenceClassification {
        super::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `…/informationProtection`
    #[cfg(any(feature = "security", feature = "sites"))]
    pub fn information_protection(&self) -> super::InformationProtection {
        super::InformationProtection(self.0.name("informationProtection"))
    }

    /// `…/inheritedoauth2permissiongrants`
    #[cfg(feature = "users")]
    pub fn inheritedoauth2permissiongrants(&self) -> super::UserInheritedoauth2permissiongrants {
        super::UserInheritedoauth2permissiongrants(self.0.name("inheritedoauth2permissiongrants"))
    }

    /// `…/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> super::ItemInsights {
        super::ItemInsights(self.0.name("insights"))
    }

    /// `…/invitedBy`
    pub fn invited_by(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("invitedBy"))
    }

    /// `…/isManagedAppUserBlocked`
    #[cfg(feature = "intune")]
    pub fn is_managed_app_user_blocked(&self) -> super::UserIsManagedAppUserBlocked {
        super::UserIsManagedAppUserBlocked(self.0.name("isManagedAppUserBlocked"))
    }

    /// `…/joinedGroups`
    #[cfg(feature = "users")]
    pub fn joined_groups(&self) -> super::UserJoinedGroups {
        super::UserJoinedGroups(self.0.name("joinedGroups"))
    }

    /// `…/joinedTeams`
    #[cfg(feature = "teams")]
    pub fn joined_teams(&self) -> super::UserJoinedTeams {
        super::UserJoinedTeams(self.0.name("joinedTeams"))
    }

    /// `…/licenseDetails`
    #[cfg(feature = "users")]
    pub fn license_details(&self) -> super::UserLicenseDetails {
        super::UserLicenseDetails(self.0.name("licenseDetails"))
    }

    /// `…/lifecycle`
    #[cfg(feature = "governance")]
    pub fn lifecycle(&self) -> super::IdentityGovernanceUserIdentityLifecycle {
        super::IdentityGovernanceUserIdentityLifecycle(self.0.name("lifecycle"))
    }

    /// `…/mailFolders`
    #[cfg(feature = "mail")]
    pub fn mail_folders(&self) -> super::UserMailFolders {
        super::UserMailFolders(self.0.name("mailFolders"))
    }

    /// `…/mailboxSettings`
    #[cfg(feature = "mail")]
    pub fn mailbox_settings(&self) -> super::MailboxSettings {
        super::MailboxSettings(self.0.name("mailboxSettings"))
    }

    /// `…/managedAppLogCollectionRequests`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn managed_app_log_collection_requests(&self) -> Collection<models::ManagedAppLogCollectionRequest> {
        Collection::at(self.0.name("managedAppLogCollectionRequests"))
    }

    /// `…/managedAppRegistrations`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn managed_app_registrations(&self) -> Collection<models::ManagedAppRegistration> {
        Collection::at(self.0.name("managedAppRegistrations"))
    }

    /// `…/managedDevices`
    #[cfg(feature = "intune")]
    pub fn managed_devices(&self) -> super::UserManagedDevices {
        super::UserManagedDevices(self.0.name("managedDevices"))
    }

    /// `…/manager`
    pub fn manager(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("manager"))
    }

    /// `…/memberOf`
    #[cfg(feature = "users")]
    pub fn member_of(&self) -> super::UserMemberOf {
        super::UserMemberOf(self.0.name("memberOf"))
    }

    /// `…/messages`
    #[cfg(feature = "mail")]
    pub fn messages(&self) -> super::UserMessages {
        super::UserMessages(self.0.name("messages"))
    }

    /// `…/mobileAppIntentAndStates`
    #[cfg(feature = "intune")]
    pub fn mobile_app_intent_and_states(&self) -> super::UserMobileAppIntentAndStates {
        super::UserMobileAppIntentAndStates(self.0.name("mobileAppIntentAndStates"))
    }

    /// `…/mobileAppTroubleshootingEvents`
    #[cfg(feature = "intune")]
    pub fn mobile_app_troubleshooting_events(&self) -> super::UserMobileAppTroubleshootingEvents {
        super::UserMobileAppTroubleshootingEvents(self.0.name("mobileAppTroubleshootingEvents"))
    }

    /// `…/notes`
    #[cfg(feature = "onenote")]
    pub fn notes(&self) -> super::UserNotes {
        super::UserNotes(self.0.name("notes"))
    }

    /// `…/notifications`
    #[cfg(feature = "users")]
    pub fn notifications(&self) -> super::UserNotifications {
        super::UserNotifications(self.0.name("notifications"))
    }

    /// `…/oauth2PermissionGrants`
    #[cfg(feature = "users")]
    pub fn oauth2_permission_grants(&self) -> super::UserOauth2PermissionGrants {
        super::UserOauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/onPremisesSyncBehavior`
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn on_premises_sync_behavior(&self) -> super::OnPremisesSyncBehavior {
        super::OnPremisesSyncBehavior(self.0.name("onPremisesSyncBehavior"))
    }

    /// `…/onenote`
    #[cfg(any(feature = "onenote", feature = "sites"))]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/onlineMeetings`
    #[cfg(feature = "communications")]
    pub fn online_meetings(&self) -> super::UserOnlineMeetings {
        super::UserOnlineMeetings(self.0.name("onlineMeetings"))
    }

    /// `…/organizationalUnitParent`
    #[cfg(feature = "users")]
    pub fn organizational_unit_parent(&self) -> super::UserOrganizationalUnitParent {
        super::UserOrganizationalUnitParent(self.0.name("organizationalUnitParent"))
    }

    /// `…/outlook`
    #[cfg(feature = "mail")]
    pub fn outlook(&self) -> super::OutlookUser {
        super::OutlookUser(self.0.name("outlook"))
    }

    /// `…/ownedDevices`
    #[cfg(feature = "users")]
    pub fn owned_devices(&self) -> super::UserOwnedDevices {
        super::UserOwnedDevices(self.0.name("ownedDevices"))
    }

    /// `…/ownedObjects`
    #[cfg(feature = "users")]
    pub fn owned_objects(&self) -> super::UserOwnedObjects {
        super::UserOwnedObjects(self.0.name("ownedObjects"))
    }

    /// `…/pendingAccessReviewInstances`
    #[cfg(feature = "governance")]
    pub fn pending_access_review_instances(&self) -> super::UserPendingAccessReviewInstances {
        super::UserPendingAccessReviewInstances(self.0.name("pendingAccessReviewInstances"))
    }

    /// `…/people`
    #[cfg(feature = "contacts")]
    pub fn people(&self) -> super::UserPeople {
        super::UserPeople(self.0.name("people"))
    }

    /// `…/permissionGrants`
    #[cfg(feature = "users")]
    pub fn permission_grants(&self) -> super::UserPermissionGrants {
        super::UserPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/photo`
    #[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/photos`
    #[cfg(feature = "users")]
    pub fn photos(&self) -> super::UserPhotos {
        super::UserPhotos(self.0.name("photos"))
    }

    /// `…/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> super::PlannerUser {
        super::PlannerUser(self.0.name("planner"))
    }

    /// `…/presence`
    #[cfg(feature = "communications")]
    pub fn presence(&self) -> super::Presence {
        super::Presence(self.0.name("presence"))
    }

    /// `…/print`
    #[cfg(feature = "print")]
    pub fn print(&self) -> super::UserPrint {
        super::UserPrint(self.0.name("print"))
    }

    /// `…/profile`
    #[cfg(feature = "profile")]
    pub fn profile(&self) -> super::Profile {
        super::Profile(self.0.name("profile"))
    }

    /// `…/registeredDevices`
    #[cfg(feature = "users")]
    pub fn registered_devices(&self) -> super::UserRegisteredDevices {
        super::UserRegisteredDevices(self.0.name("registeredDevices"))
    }

    /// `…/responsibilities`
    #[cfg(feature = "profile")]
    pub fn responsibilities(&self) -> super::UserResponsibilities {
        super::UserResponsibilities(self.0.name("responsibilities"))
    }

    /// `…/scopedRoleMemberOf`
    #[cfg(feature = "users")]
    pub fn scoped_role_member_of(&self) -> super::UserScopedRoleMemberOf {
        super::UserScopedRoleMemberOf(self.0.name("scopedRoleMemberOf"))
    }

    /// `…/security`
    #[cfg(feature = "security")]
    pub fn security(&self) -> super::SecuritySecurity {
        super::SecuritySecurity(self.0.name("security"))
    }

    /// `…/settings`
    #[cfg(any(feature = "shifts", feature = "users"))]
    pub fn settings(&self) -> super::UserSettings {
        super::UserSettings(self.0.name("settings"))
    }

    /// `…/solutions`
    #[cfg(feature = "users")]
    pub fn solutions(&self) -> super::UserSolutionRoot {
        super::UserSolutionRoot(self.0.name("solutions"))
    }

    /// `…/sponsorOf`
    #[cfg(feature = "users")]
    pub fn sponsor_of(&self) -> super::UserSponsorOf {
        super::UserSponsorOf(self.0.name("sponsorOf"))
    }

    /// `…/sponsors`
    #[cfg(feature = "users")]
    pub fn sponsors(&self) -> super::UserSponsors {
        super::UserSponsors(self.0.references("sponsors"))
    }

    /// `…/tasks`
    #[cfg(feature = "tasks")]
    pub fn tasks(&self) -> super::Tasks {
        super::Tasks(self.0.name("tasks"))
    }

    /// `…/teamwork`
    #[cfg(feature = "teams")]
    pub fn teamwork(&self) -> super::UserTeamwork {
        super::UserTeamwork(self.0.name("teamwork"))
    }

    /// `…/todo`
    #[cfg(feature = "tasks")]
    pub fn todo(&self) -> super::Todo {
        super::Todo(self.0.name("todo"))
    }

    /// `…/transitiveMemberOf`
    #[cfg(feature = "users")]
    pub fn transitive_member_of(&self) -> super::UserTransitiveMemberOf {
        super::UserTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/transitiveReports`
    #[cfg(feature = "users")]
    pub fn transitive_reports(&self) -> super::UserTransitiveReports {
        super::UserTransitiveReports(self.0.name("transitiveReports"))
    }

    /// `…/trendingAround`
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
    pub fn trending_around(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("trendingAround"))
    }

    /// `…/usageRights`
    #[cfg(feature = "users")]
    pub fn usage_rights(&self) -> super::UserUsageRights {
        super::UserUsageRights(self.0.name("usageRights"))
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> Collection<models::WindowsInformationProtectionDeviceRegistration>
    {
        Collection::at(self.0.name("windowsInformationProtectionDeviceRegistrations"))
    }
}

#[cfg(any(feature = "shifts", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.userSettings`, such as `/me/settings`.
    UserSettings: super::Entity = models::UserSettings
}

#[cfg(any(feature = "shifts", feature = "users"))]
impl UserSettings {
    /// `GET /me/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more.
    #[cfg(feature = "users")]
    pub fn get(&self) -> Get<models::UserSettings> {
        let sheet = "GET userSettings: get
            usersettings-get: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | |
            /me/settings
            usersettings-get: User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/settings";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings` — Update settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    #[cfg(feature = "users")]
    pub fn update(&self, body: models::Settings) -> Call<models::Settings> {
        let sheet = "PATCH userSettings: update
            usersettings-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /me/settings
            usersettings-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `…/contactMergeSuggestions`
    #[cfg(feature = "users")]
    pub fn contact_merge_suggestions(&self) -> super::ContactMergeSuggestions {
        super::ContactMergeSuggestions(self.0.name("contactMergeSuggestions"))
    }

    /// `…/exchange`
    #[cfg(feature = "users")]
    pub fn exchange(&self) -> super::ExchangeSettings {
        super::ExchangeSettings(self.0.name("exchange"))
    }

    /// `…/itemInsights`
    #[cfg(feature = "users")]
    pub fn item_insights(&self) -> super::UserInsightsSettings {
        super::UserInsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/regionalAndLanguageSettings`
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn regional_and_language_settings(&self) -> super::RegionalAndLanguageSettings {
        super::RegionalAndLanguageSettings(self.0.name("regionalAndLanguageSettings"))
    }

    /// `…/shiftPreferences`
    #[cfg(feature = "shifts")]
    pub fn shift_preferences(&self) -> super::ShiftPreferences {
        super::ShiftPreferences(self.0.name("shiftPreferences"))
    }

    /// `…/storage`
    #[cfg(feature = "users")]
    pub fn storage(&self) -> super::UserStorage {
        super::UserStorage(self.0.name("storage"))
    }

    /// `…/windows`
    #[cfg(feature = "users")]
    pub fn windows(&self) -> super::UserSettingsWindows {
        super::UserSettingsWindows(self.0.name("windows"))
    }

    /// `…/workHoursAndLocations`
    #[cfg(feature = "users")]
    pub fn work_hours_and_locations(&self) -> super::WorkHoursAndLocationsSetting {
        super::WorkHoursAndLocationsSetting(self.0.name("workHoursAndLocations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/users`.
    Users[models::User]
}

impl Users {
    /// `POST /users` — Create user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 7 more; application: `User.ReadWrite.All` and 7 more.
    #[cfg(feature = "users")]
    pub fn create(&self, body: impl Into<models::User>) -> Call<models::User> {
        let sheet = "POST user: create
            user-post-users, intune-shared-user-create: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All
            /users";
        self.0.call(sheet).json(Into::<models::User>::into(body))
    }

    /// `GET /users/delta` — user: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 5 more; application: `User.Read.All` and 5 more.
    #[cfg(feature = "users")]
    pub fn delta(&self) -> List<models::User> {
        let sheet = "GET user: delta
            user-delta: User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /users/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    #[cfg(feature = "users")]
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /users/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /users/getUserOwnedObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-getuserownedobjects?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn get_user_owned_objects(
        &self,
        body: requests::deleteditems::GetUserOwnedObjectsRequest,
    ) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: get_user_owned_objects
            directory-deleteditems-getuserownedobjects: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /users/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /users` — List users
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-shared-user-list?view=graph-rest-beta)
    /// Status: 200, 501.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 14 more; application: `User.ReadBasic.All` and 15 more.
    #[cfg(feature = "users")]
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET user: list
            user-list, user-list-manager, intune-shared-user-list: User.ReadBasic.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All User.Read.All Directory.ReadWrite.All | | User.ReadBasic.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.CrossCloud DeviceManagementConfiguration.Read.All Directory.ReadWrite.All
            /users";
        self.0.list(sheet)
    }

    /// `POST /users/validatePassword` — user: validatePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-validatepassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn validate_password(
        &self,
        body: requests::user::ValidatePasswordRequest,
    ) -> Call<models::PasswordValidationInformation> {
        let sheet = "POST user: validate_password
            user-validatepassword: User.ReadWrite User.ReadWrite.All | |
            /users/validatePassword";
        self.0.name("validatePassword").call(sheet).json(body)
    }

    /// `POST /users/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…(userPrincipalName='{userPrincipalName}')`
    pub fn by_user_principal_name(&self, user_principal_name: &str) -> super::User {
        super::User(self.0.alternate_key(&[("userPrincipalName", Argument::quoted(user_principal_name))], true))
    }

    /// `…/getManagedAppBlockedUsers`
    #[cfg(feature = "intune")]
    pub fn get_managed_app_blocked_users(&self) -> super::UsersGetManagedAppBlockedUsers {
        super::UsersGetManagedAppBlockedUsers(self.0.name("getManagedAppBlockedUsers"))
    }

    /// `…/security`
    #[cfg(feature = "security")]
    pub fn security(&self) -> super::UsersSecurity {
        super::UsersSecurity(self.0.name("security"))
    }
}
