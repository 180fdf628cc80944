// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Client, Collection, Content, Credential, Get, Object, Reference, Route};

crate::runtime::node! {
    /// Where the addresses of `v1.0` start.
    ///
    /// If the compiler finds no method for a segment, the area of the segment is off: add its feature, which is often
    /// called like the segment. The chapter `features` of the guide lists all areas.
    Graph root
}

impl Graph {
    /// A client with default settings.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::with_client(Client::new(credential))
    }

    /// A client with settings of your own.
    pub fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "v1.0"))
    }

    /// `…/admin`
    #[cfg(feature = "admin")]
    pub fn admin(&self) -> super::Admin {
        super::Admin(self.0.name("admin"))
    }

    /// `…/agreements`
    #[cfg(feature = "governance")]
    pub fn agreements(&self) -> Collection<models::Agreement> {
        Collection::at(self.0.name("agreements"))
    }

    /// `…/appCatalogs`
    #[cfg(feature = "teams")]
    pub fn app_catalogs(&self) -> super::AppCatalogs {
        super::AppCatalogs(self.0.name("appCatalogs"))
    }

    /// `…/applicationTemplates`
    #[cfg(feature = "applications")]
    pub fn application_templates(&self) -> super::ApplicationTemplates {
        super::ApplicationTemplates(self.0.name("applicationTemplates"))
    }

    /// `…/applications`
    #[cfg(feature = "applications")]
    pub fn applications(&self) -> super::Applications {
        super::Applications(self.0.name("applications"))
    }

    /// `…/auditLogs`
    #[cfg(feature = "reports")]
    pub fn audit_logs(&self) -> super::AuditLogRoot {
        super::AuditLogRoot(self.0.name("auditLogs"))
    }

    /// `…/bookingBusinesses`
    #[cfg(feature = "bookings")]
    pub fn booking_businesses(&self) -> super::BookingBusinesses {
        super::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `…/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> super::Chats {
        super::Chats(self.0.name("chats"))
    }

    /// `…/communications`
    #[cfg(feature = "communications")]
    pub fn communications(&self) -> super::Communications {
        super::Communications(self.0.name("communications"))
    }

    /// `…/contacts`
    #[cfg(feature = "directory")]
    pub fn contacts(&self) -> super::Contacts {
        super::Contacts(self.0.name("contacts"))
    }

    /// `…/contracts`
    #[cfg(feature = "directory")]
    pub fn contracts(&self) -> super::Contracts {
        super::Contracts(self.0.name("contracts"))
    }

    /// `…/dataPolicyOperations`
    #[cfg(feature = "security")]
    pub fn data_policy_operations(&self) -> Collection<models::DataPolicyOperation> {
        Collection::at(self.0.name("dataPolicyOperations"))
    }

    /// `…/deviceAppManagement`
    #[cfg(feature = "intune")]
    pub fn device_app_management(&self) -> super::DeviceAppManagement {
        super::DeviceAppManagement(self.0.name("deviceAppManagement"))
    }

    /// `…/deviceManagement`
    #[cfg(feature = "intune")]
    pub fn device_management(&self) -> super::DeviceManagement {
        super::DeviceManagement(self.0.name("deviceManagement"))
    }

    /// `…/devices`
    #[cfg(feature = "directory")]
    pub fn devices(&self) -> super::Devices {
        super::Devices(self.0.name("devices"))
    }

    /// `…/directory`
    #[cfg(feature = "directory")]
    pub fn directory(&self) -> super::Directory {
        super::Directory(self.0.name("directory"))
    }

    /// `…/directoryObjects`
    #[cfg(feature = "directory")]
    pub fn directory_objects(&self) -> super::DirectoryObjects {
        super::DirectoryObjects(self.0.name("directoryObjects"))
    }

    /// `…/directoryRoleTemplates`
    #[cfg(feature = "directory")]
    pub fn directory_role_templates(&self) -> super::DirectoryRoleTemplates {
        super::DirectoryRoleTemplates(self.0.name("directoryRoleTemplates"))
    }

    /// `…/directoryRoles`
    #[cfg(feature = "directory")]
    pub fn directory_roles(&self) -> super::DirectoryRoles {
        super::DirectoryRoles(self.0.name("directoryRoles"))
    }

    /// `…/domains`
    #[cfg(feature = "directory")]
    pub fn domains(&self) -> super::Domains {
        super::Domains(self.0.name("domains"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> Collection<models::Drive> {
        Collection::at(self.0.name("drives"))
    }

    /// `…/ediscoveryExportOperation`
    #[cfg(feature = "security")]
    pub fn ediscovery_export_operation(&self) -> super::EdiscoveryExportOperation {
        super::EdiscoveryExportOperation(self.0.name("ediscoveryExportOperation"))
    }

    /// `…/education`
    #[cfg(feature = "education")]
    pub fn education(&self) -> super::Education {
        super::Education(self.0.name("education"))
    }

    /// `…/external`
    #[cfg(feature = "search")]
    pub fn external(&self) -> super::External {
        super::External(self.0.name("external"))
    }

    /// `…/groupLifecyclePolicies`
    #[cfg(feature = "groups")]
    pub fn group_lifecycle_policies(&self) -> super::GroupLifecyclePolicies {
        super::GroupLifecyclePolicies(self.0.name("groupLifecyclePolicies"))
    }

    /// `…/groupSettingTemplates`
    #[cfg(feature = "groups")]
    pub fn group_setting_templates(&self) -> super::GroupSettingTemplates {
        super::GroupSettingTemplates(self.0.name("groupSettingTemplates"))
    }

    /// `…/groupSettings`
    #[cfg(feature = "groups")]
    pub fn group_settings(&self) -> super::GroupSettings {
        super::GroupSettings(self.0.name("groupSettings"))
    }

    /// `…/groups`
    pub fn groups(&self) -> super::Groups {
        super::Groups(self.0.name("groups"))
    }

    /// `…/identity`
    #[cfg(feature = "authentication")]
    pub fn identity(&self) -> super::IdentityContainer {
        super::IdentityContainer(self.0.name("identity"))
    }

    /// `…/identityGovernance`
    #[cfg(feature = "governance")]
    pub fn identity_governance(&self) -> super::IdentityGovernance {
        super::IdentityGovernance(self.0.name("identityGovernance"))
    }

    /// `…/identityProtection`
    #[cfg(feature = "authentication")]
    pub fn identity_protection(&self) -> super::IdentityProtectionRoot {
        super::IdentityProtectionRoot(self.0.name("identityProtection"))
    }

    /// `…/identityProviders`
    #[cfg(feature = "authentication")]
    pub fn identity_providers(&self) -> super::IdentityProviders {
        super::IdentityProviders(self.0.name("identityProviders"))
    }

    /// `…/informationProtection`
    #[cfg(feature = "security")]
    pub fn information_protection(&self) -> super::InformationProtection {
        super::InformationProtection(self.0.name("informationProtection"))
    }

    /// `…/invitations`
    #[cfg(feature = "directory")]
    pub fn invitations(&self) -> super::Invitations {
        super::Invitations(self.0.name("invitations"))
    }

    /// `…/me`
    pub fn me(&self) -> super::User {
        super::User(self.0.name("me"))
    }

    /// `…/oauth2PermissionGrants`
    #[cfg(feature = "applications")]
    pub fn oauth2_permission_grants(&self) -> super::Oauth2PermissionGrants {
        super::Oauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/organization`
    #[cfg(feature = "directory")]
    pub fn organization(&self) -> super::OrganizationCollection {
        super::OrganizationCollection(self.0.name("organization"))
    }

    /// `…/places`
    #[cfg(feature = "calendar")]
    pub fn places(&self) -> super::Places {
        super::Places(self.0.name("places"))
    }

    /// `…/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> super::Planner {
        super::Planner(self.0.name("planner"))
    }

    /// `…/policies`
    #[cfg(feature = "authentication")]
    pub fn policies(&self) -> super::PolicyRoot {
        super::PolicyRoot(self.0.name("policies"))
    }

    /// `…/print`
    #[cfg(feature = "print")]
    pub fn print(&self) -> super::Print {
        super::Print(self.0.name("print"))
    }

    /// `…/privacy`
    #[cfg(feature = "privacy")]
    pub fn privacy(&self) -> super::Privacy {
        super::Privacy(self.0.name("privacy"))
    }

    /// `…/reports`
    #[cfg(feature = "reports")]
    pub fn reports(&self) -> super::ReportRoot {
        super::ReportRoot(self.0.name("reports"))
    }

    /// `…/roleManagement`
    #[cfg(feature = "governance")]
    pub fn role_management(&self) -> super::RoleManagement {
        super::RoleManagement(self.0.name("roleManagement"))
    }

    /// `…/schemaExtensions`
    #[cfg(feature = "directory")]
    pub fn schema_extensions(&self) -> super::SchemaExtensions {
        super::SchemaExtensions(self.0.name("schemaExtensions"))
    }

    /// `…/search`
    #[cfg(feature = "search")]
    pub fn search(&self) -> super::Search {
        super::Search(self.0.name("search"))
    }

    /// `…/security`
    #[cfg(feature = "security")]
    pub fn security(&self) -> super::Security {
        super::Security(self.0.name("security"))
    }

    /// `…/servicePrincipals`
    #[cfg(feature = "applications")]
    pub fn service_principals(&self) -> super::ServicePrincipals {
        super::ServicePrincipals(self.0.name("servicePrincipals"))
    }

    /// `…/shares`
    #[cfg(feature = "files")]
    pub fn shares(&self) -> Collection<models::SharedDriveItem> {
        Collection::at(self.0.name("shares"))
    }

    /// `…/sites`
    #[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
    pub fn sites(&self) -> super::Sites {
        super::Sites(self.0.name("sites"))
    }

    /// `…/solutions`
    #[cfg(feature = "bookings")]
    pub fn solutions(&self) -> super::Solutions {
        super::Solutions(self.0.name("solutions"))
    }

    /// `…/subscribedSkus`
    #[cfg(feature = "directory")]
    pub fn subscribed_skus(&self) -> super::SubscribedSkus {
        super::SubscribedSkus(self.0.name("subscribedSkus"))
    }

    /// `…/subscriptions`
    #[cfg(feature = "subscriptions")]
    pub fn subscriptions(&self) -> super::Subscriptions {
        super::Subscriptions(self.0.name("subscriptions"))
    }

    /// `…/team`
    #[cfg(feature = "teams")]
    pub fn team(&self) -> Collection<models::Team> {
        Collection::at(self.0.name("team"))
    }

    /// `…/teams`
    #[cfg(feature = "teams")]
    pub fn teams(&self) -> super::Teams {
        super::Teams(self.0.name("teams"))
    }

    /// `…/teamwork`
    #[cfg(feature = "teams")]
    pub fn teamwork(&self) -> super::Teamwork {
        super::Teamwork(self.0.name("teamwork"))
    }

    /// `…/users`
    pub fn users(&self) -> super::Users {
        super::Users(self.0.name("users"))
    }
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.appRoleAssignment`, such as `/users/{id}/appRoleAssignments/{id}`.
    AppRoleAssignment = models::AppRoleAssignment
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
impl AppRoleAssignment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppRoleAssignment> {
        self.0.get("GET appRoleAssignment: get")
    }

    /// `DELETE /users/{id}/appRoleAssignments/{id}` — Delete AppRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-1.0) and 1 more
    /// Also: `/groups/{id}/appRoleAssignments/{id}`, `/servicePrincipals/{resource-SP-id}/appRoleAssignedTo/{appRoleAssignment-id}`, `/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignments/{id}
            group-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /groups/{id}/appRoleAssignments/{id}
            serviceprincipal-delete-approleassignedto: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo/{id}
            serviceprincipal-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments/{id}";
        self.0.call(sheet)
    }
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.attachment`, such as `/me/events/{id}/attachments/{id}`.
    Attachment = models::Attachment
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
impl Attachment {
    /// `POST /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    #[cfg(feature = "mail")]
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST message: create
            message-post-attachments: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `DELETE /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Delete attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendar/events/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` and 12 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Group.ReadWrite.All`; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachment: delete
            attachment-delete: Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendar/events/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /users/{id}/calendar/events/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`, `/me/calendars/{id}/events/{id}/attachments/{id}/$value` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`; personal account: `Calendars.Read`, `Mail.Read`; application: `Calendars.Read`, `Mail.Read`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET attachment: download
            attachment-get: Calendars.Read Mail.Read Group.Read.All | Calendars.Read Mail.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /me/calendars/{id}/events/{id}/attachments/{id}/$value
            /me/events/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/messages/{id}/attachments/{id}/$value
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/messages/{id}/attachments/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`, `/me/calendars/{id}/events/{id}/attachments/{id}` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`; personal account: `Calendars.Read`, `Mail.Read`; application: `Calendars.Read`, `Mail.Read`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn get(&self) -> Get<models::Attachment> {
        let sheet = "GET attachment: get
            attachment-get: Calendars.Read Mail.Read Group.Read.All | Calendars.Read Mail.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            message-list-attachments, attachment-get: Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.baseItem`, such as `/sites/{id}/items/{id}`.
    BaseItem = models::BaseItem
}

impl BaseItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BaseItem> {
        self.0.get("GET baseItem: get")
    }

    /// `…/createdByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by_user(&self) -> super::User {
        super::User(self.0.name("createdByUser"))
    }

    /// `…/lastModifiedByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by_user(&self) -> super::User {
        super::User(self.0.name("lastModifiedByUser"))
    }

    /// `…/versions`
    #[cfg(feature = "sites")]
    pub fn versions(&self) -> super::BaseItemVersions {
        super::BaseItemVersions(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryObject`, such as `/me/manager`.
    DirectoryObject = models::DirectoryObject
}

impl DirectoryObject {
    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}/cancel` — unifiedRoleAssignmentScheduleRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-cancel?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-cancel?view=graph-rest-1.0)
    /// Also: `/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}/cancel`.
    /// Status: 204, 400.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    #[cfg(feature = "governance")]
    pub fn call(&self) -> Call<()> {
        let sheet = "POST unifiedRoleAssignmentScheduleRequest: call
            unifiedroleassignmentschedulerequest-cancel: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}/cancel
            unifiedroleeligibilityschedulerequest-cancel: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/{id}/cancel";
        self.0.call(sheet)
    }

    /// `POST /directoryObjects/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /directoryObjects/{id}` — Delete directoryObject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/directory-deleteditems-delete?view=graph-rest-1.0)
    /// Also: `/directory/deletedItems/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`; application: `User.ReadWrite.All`, `Group.ReadWrite.All`, `Application.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE directoryObject: delete
            directoryobject-delete: User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All | | User.ReadWrite.All Group.ReadWrite.All Application.ReadWrite.All
            /directoryObjects/{id}
            directory-deleteditems-delete: Application.ReadWrite.All Directory.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /directory/deletedItems/{id}";
        self.0.call(sheet)
    }

    /// `GET /directoryObjects/{id}` — Get DirectoryObject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-1.0) and 2 more
    /// Also: `/me/manager`, `/users/{id | userPrincipalName}/manager`, `/contacts/{id}/manager` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn get(&self) -> Get<models::DirectoryObject> {
        let sheet = "GET directoryObject: get
            directoryobject-get: Directory.Read.All | | Directory.Read.All
            /directoryObjects/{id}
            user-list-manager: User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/manager
            /users/{id}/manager
            orgcontact-get-manager: OrgContact.Read.All+Group.Read.All Directory.Read.All | | OrgContact.Read.All+Group.Read.All Directory.Read.All
            /contacts/{id}/manager
            directory-deleteditems-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/{id}
            administrativeunit-get-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members/{id}";
        self.0.get(sheet)
    }

    /// `POST /directoryObjects/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directory/deletedItems/{id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "directory")]
    pub fn restore(&self) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directory/deletedItems/{id}/restore";
        self.0.name("restore").call(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.drive`, such as `/drive`.
    Drive: super::BaseItem = models::Drive
}

#[cfg(any(feature = "files", feature = "sites"))]
impl Drive {
    /// `GET /drives/{drive-id}` — Get Drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive`, `/me/drive`, `/sites/{siteId}/drive` and 1 more.
    /// Status: 404, 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn get(&self) -> Get<models::Drive> {
        let sheet = "GET drive: get
            drive-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}
            /groups/{id}/drive
            /me/drive
            /sites/{id}/drive
            /users/{id}/drive";
        self.0.get(sheet)
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
    pub fn items(&self) -> Collection<models::DriveItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/list`
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

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.driveItem`, such as `/drive/root`.
    DriveItem: super::BaseItem = models::DriveItem
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
impl DriveItem {
    /// `POST /drives/{driveId}/items/{itemId}/checkin` — driveItem: checkin
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/copy`, `/me/drive/items/{item-id}/copy`, `/sites/{siteId}/drive/items/{itemId}/copy` and 1 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn copy(&self, body: requests::drive_item::CopyRequest) -> Call<()> {
        let sheet = "POST driveItem: copy
            driveitem-copy: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/copy
            /groups/{id}/drive/items/{id}/copy
            /me/drive/items/{id}/copy
            /sites/{id}/drive/items/{id}/copy
            /users/{id}/drive/items/{id}/copy";
        self.0.name("copy").call(sheet).json(body)
    }

    /// `POST /drives/{driveId}/items/{itemId}/createLink` — Create a sharing link for a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/createUploadSession`, `/me/drive/items/{itemId}/createUploadSession`, `/sites/{siteId}/drive/items/{itemId}/createUploadSession` and 1 more.
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
            /users/{id}/drive/items/{id}/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `DELETE /drives/{drive-id}/items/{item-id}` — Delete a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/bundle-delete?view=graph-rest-1.0) and 1 more
    /// Also: `/groups/{group-id}/drive/items/{item-id}`, `/me/drive/items/{item-id}`, `/sites/{siteId}/drive/items/{itemId}` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveItem: delete
            driveitem-delete: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /groups/{id}/drive/items/{id}
            /me/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive/root/delta`, `/me/drive/root/delta`, `/sites/{siteId}/drive/root/delta` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn delta(&self) -> crate::runtime::List<models::DriveItem> {
        let sheet = "GET driveItem: delta
            driveitem-delta: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root/delta
            /groups/{id}/drive/root/delta
            /me/drive/root/delta
            /sites/{id}/drive/root/delta
            /users/{id}/drive/root/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/follow` — Follow drive item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-1.0)
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

    /// `GET /drives/{drive-id}/items/{item-id}` — Get a driveItem resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/bundle-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/channel-get-filesfolder?view=graph-rest-1.0) and 1 more
    /// Also: `/drives/{drive-id}/root:/{item-path}`, `/groups/{group-id}/drive/items/{item-id}`, `/groups/{group-id}/drive/root:/{item-path}` and 11 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DriveItem> {
        let sheet = "GET driveItem: get
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /drives/{id}/root:/{path}
            /groups/{id}/drive/items/{id}
            /groups/{id}/drive/root:/{path}
            /me/drive/items/{id}
            /me/drive/root:/{path}
            /sites/{id}/drive/items/{id}
            /sites/{id}/drive/root:/{path}
            /sites/{id}/lists/{id}/items/{id}/driveItem
            /users/{id}/drive/items/{id}
            /users/{id}/drive/root:/{path}
            bundle-get: | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /drive/bundles/{id}
            /drive/items/{id}
            channel-get-filesfolder: Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/filesFolder
            drive-get-specialfolder: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/special/{id}";
        self.0.get(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-01-01',endDateTime='2017-01-10',interval='day')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> crate::runtime::List<models::ItemActivityStat> {
        let sheet = "GET itemActivityStat: get_activities_by_interval
            itemactivitystat-getactivitybyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/invite`, `/me/drive/items/{item-id}/invite`, `/sites/{siteId}/drive/items/{itemId}/invite` and 1 more.
    /// Status: 200.
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

    /// `POST /drives/{driveId}/items/{itemId}/preview` — driveItem: preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/preview`, `/me/drive/items/{itemId}/preview`, `/shares/{shareId}/driveItem/preview` and 2 more.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<()> {
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

    /// `POST /me/drive/items/{item-id}/restore` — driveItem: restore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.ReadWrite.All`; application: `Files.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn restore(&self, body: requests::drive_item::RestoreRequest) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: restore
            driveitem-restore: | Files.ReadWrite.All | Files.ReadWrite.All
            /me/drive/items/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/root/search(q='{search-text}')` — Search for driveitems within a drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/root/search(q='{search-text}')`, `/me/drive/root/search(q='{search-text}')`, `/sites/{site-id}/drive/root/search(q='{search-text}')` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn search(&self, q: &str) -> crate::runtime::List<models::DriveItem> {
        let sheet = "GET driveItem: search
            driveitem-search: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root/search(q='{q}')
            /groups/{id}/drive/root/search(q='{q}')
            /me/drive/root/search(q='{q}')
            /sites/{id}/drive/root/search(q='{q}')
            /users/{id}/drive/root/search(q='{q}')";
        self.0.function("search", &[("q", Argument::quoted(q))]).list(sheet)
    }

    /// `POST /me/drive/items/{item-id}/unfollow` — unfollow drive item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/drive/items/{item-id}/unfollow`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn unfollow(&self) -> Call<()> {
        let sheet = "POST driveItem: unfollow
            driveitem-unfollow: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/items/{id}/unfollow
            /users/{id}/drive/items/{id}/unfollow";
        self.0.name("unfollow").call(sheet)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}` — Move a DriveItem to a new folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/bundle-update?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}`, `/me/drive/items/{item-id}`, `/sites/{site-id}/drive/items/{item-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn update(&self, body: models::DriveItem) -> Call<models::DriveItem> {
        let sheet = "PATCH driveItem: update
            driveitem-move, driveitem-update: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /groups/{id}/drive/items/{id}
            /me/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
            bundle-update: | Files.ReadWrite Files.ReadWrite.All |
            /drive/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }

    /// `…/analytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
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

    /// `…/createdByUser`
    pub fn created_by_user(&self) -> super::User {
        super::User(self.0.name("createdByUser"))
    }

    /// `…/listItem`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> super::ListItem {
        super::ListItem(self.0.name("listItem"))
    }

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::DriveItem {
        super::DriveItem(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(feature = "files")]
    pub fn permissions(&self) -> super::DriveItemPermissions {
        super::DriveItemPermissions(self.0.name("permissions"))
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

    /// `…/workbook`
    #[cfg(feature = "excel")]
    pub fn workbook(&self) -> super::Workbook {
        super::Workbook(self.0.name("workbook"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/me/drive/root/subscriptions`.
    DriveItemSubscriptions[models::Subscription]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl DriveItemSubscriptions {
    /// `…/socketIo`
    pub fn socket_io(&self) -> super::Subscription {
        super::Subscription(self.0.name("socketIo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.extension`, such as `/users/{id}/extensions/{id}`.
    Extension = models::Extension
}

impl Extension {
    /// `DELETE /devices/{Id}/extensions/{extensionId}` — Delete open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
    /// Also: `/groups/{id}/events/{id}/extensions/{extensionId}`, `/groups/{id}/extensions/{extensionId}`, `/groups/{id}/threads/{id}/posts/{id}/extensions/{extensionId}` and 7 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openTypeExtension: delete
            opentypeextension-delete: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /devices/{Id}/extensions/{extensionId}` — Get open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/groups/{Id}/events/{Id}/extensions/{extensionId}`, `/groups/{Id}/extensions/{extensionId}`, `/groups/{Id}/threads/{Id}/posts/{Id}/extensions/{extensionId}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 6 more; personal account: `Calendars.Read` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn get(&self) -> Get<models::Extension> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get: Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite | Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /devices/{Id}/extensions/{extensionId}` — Update open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
    /// Also: `/groups/{id}/events/{id}/extensions/{extensionId}`, `/groups/{id}/extensions/{extensionId}`, `/groups/{id}/threads/{id}/posts/{id}/extensions/{extensionId}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn update(&self, body: impl Into<models::Extension>) -> Call<models::OpenTypeExtension> {
        let sheet = "PATCH openTypeExtension: update
            opentypeextension-update: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.group`, such as `/groups/{id}`.
    Group: super::DirectoryObject = models::Group
}

impl Group {
    /// `POST /groups/{id}/addFavorite` — group: addFavorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-addfavorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn add_favorite(&self) -> Call<()> {
        let sheet = "POST group: add_favorite
            group-addfavorite: Group.ReadWrite.All | |
            /groups/{id}/addFavorite";
        self.0.name("addFavorite").call(sheet)
    }

    /// `POST /groups/{id}/assignLicense` — group: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn assign_license(&self, body: requests::group::AssignLicenseRequest) -> Call<models::Group> {
        let sheet = "POST group: assign_license
            group-assignlicense: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/assignLicense";
        self.0.name("assignLicense").call(sheet).json(body)
    }

    /// `POST /groups/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "groups")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /groups/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "groups")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /groups/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /groups/{id}` — Delete group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            group-delete: Group.ReadWrite.All | | Group.ReadWrite.All
            /groups/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}` — Get group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn get(&self) -> Get<models::Group> {
        let sheet = "GET group: get
            group-get, opentypeextension-get: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}";
        self.0.get(sheet)
    }

    /// `POST /groups/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "groups")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /groups/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "groups")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /groups/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /groups/{id}/removeFavorite` — group: removeFavorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-removefavorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn remove_favorite(&self) -> Call<()> {
        let sheet = "POST group: remove_favorite
            group-removefavorite: Group.ReadWrite.All | |
            /groups/{id}/removeFavorite";
        self.0.name("removeFavorite").call(sheet)
    }

    /// `POST /groups/{id}/renew` — group: renew
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-renew?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn renew(&self) -> Call<()> {
        let sheet = "POST group: renew
            group-renew: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/renew";
        self.0.name("renew").call(sheet)
    }

    /// `POST /groups/{id}/resetUnseenCount` — group: resetUnseenCount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-resetunseencount?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn reset_unseen_count(&self) -> Call<()> {
        let sheet = "POST group: reset_unseen_count
            group-resetunseencount: Group.ReadWrite.All | |
            /groups/{id}/resetUnseenCount";
        self.0.name("resetUnseenCount").call(sheet)
    }

    /// `POST /groups/{id}/subscribeByMail` — group: subscribeByMail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-subscribebymail?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn subscribe_by_mail(&self) -> Call<()> {
        let sheet = "POST group: subscribe_by_mail
            group-subscribebymail: Group.ReadWrite.All | |
            /groups/{id}/subscribeByMail";
        self.0.name("subscribeByMail").call(sheet)
    }

    /// `POST /groups/{id}/unsubscribeByMail` — group: unsubscribeByMail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-unsubscribebymail?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn unsubscribe_by_mail(&self) -> Call<()> {
        let sheet = "POST group: unsubscribe_by_mail
            group-unsubscribebymail: Group.ReadWrite.All | |
            /groups/{id}/unsubscribeByMail";
        self.0.name("unsubscribeByMail").call(sheet)
    }

    /// `PATCH /groups/{id}` — Update group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-update?view=graph-rest-1.0)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn update(&self, body: models::Group) -> Call<()> {
        let sheet = "PATCH group: update
            group-update: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /groups/{id}/validateProperties` — group: validateProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn validate_properties(&self, body: requests::group::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST group: validate_properties
            group-validateproperties: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /groups/{id}/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/acceptedSenders`
    #[cfg(feature = "mail")]
    pub fn accepted_senders(&self) -> super::GroupAcceptedSenders {
        super::GroupAcceptedSenders(self.0.name("acceptedSenders"))
    }

    /// `…/appRoleAssignments`
    #[cfg(feature = "groups")]
    pub fn app_role_assignments(&self) -> super::GroupAppRoleAssignments {
        super::GroupAppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `…/calendar`
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> super::Calendar {
        super::Calendar(self.0.name("calendar"))
    }

    /// `…/calendarView`
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> super::GroupCalendarView {
        super::GroupCalendarView(self.0.name("calendarView"))
    }

    /// `…/conversations`
    #[cfg(feature = "mail")]
    pub fn conversations(&self) -> super::GroupConversations {
        super::GroupConversations(self.0.name("conversations"))
    }

    /// `…/createdOnBehalfOf`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_on_behalf_of(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("createdOnBehalfOf"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::GroupDrives {
        super::GroupDrives(self.0.name("drives"))
    }

    /// `…/events`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> super::GroupEvents {
        super::GroupEvents(self.0.name("events"))
    }

    /// `…/extensions`
    #[cfg(feature = "groups")]
    pub fn extensions(&self) -> super::GroupExtensions {
        super::GroupExtensions(self.0.name("extensions"))
    }

    /// `…/groupLifecyclePolicies`
    #[cfg(feature = "groups")]
    pub fn group_lifecycle_policies(&self) -> super::GroupGroupLifecyclePolicies {
        super::GroupGroupLifecyclePolicies(self.0.name("groupLifecyclePolicies"))
    }

    /// `…/memberOf`
    #[cfg(feature = "groups")]
    pub fn member_of(&self) -> super::GroupMemberOf {
        super::GroupMemberOf(self.0.name("memberOf"))
    }

    /// `…/members`
    #[cfg(feature = "groups")]
    pub fn members(&self) -> super::GroupMembers {
        super::GroupMembers(self.0.references("members"))
    }

    /// `…/membersWithLicenseErrors`
    ///
    /// The type lists it; no page documents a request there.
    pub fn members_with_license_errors(&self) -> Collection<models::User> {
        Collection::at(self.0.name("membersWithLicenseErrors"))
    }

    /// `…/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/owners`
    #[cfg(feature = "groups")]
    pub fn owners(&self) -> super::GroupOwners {
        super::GroupOwners(self.0.references("owners"))
    }

    /// `…/permissionGrants`
    #[cfg(feature = "groups")]
    pub fn permission_grants(&self) -> super::GroupPermissionGrants {
        super::GroupPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/photo`
    #[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/photos`
    #[cfg(feature = "groups")]
    pub fn photos(&self) -> super::GroupPhotos {
        super::GroupPhotos(self.0.name("photos"))
    }

    /// `…/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> super::PlannerGroup {
        super::PlannerGroup(self.0.name("planner"))
    }

    /// `…/rejectedSenders`
    #[cfg(feature = "mail")]
    pub fn rejected_senders(&self) -> super::GroupRejectedSenders {
        super::GroupRejectedSenders(self.0.name("rejectedSenders"))
    }

    /// `…/settings`
    #[cfg(feature = "groups")]
    pub fn settings(&self) -> super::GroupSettingsCollection {
        super::GroupSettingsCollection(self.0.name("settings"))
    }

    /// `…/sites`
    #[cfg(feature = "sites")]
    pub fn sites(&self) -> super::GroupSites {
        super::GroupSites(self.0.name("sites"))
    }

    /// `…/team`
    #[cfg(feature = "teams")]
    pub fn team(&self) -> super::GroupTeam {
        super::GroupTeam(self.0.name("team"))
    }

    /// `…/threads`
    #[cfg(feature = "mail")]
    pub fn threads(&self) -> super::GroupThreads {
        super::GroupThreads(self.0.name("threads"))
    }

    /// `…/transitiveMemberOf`
    #[cfg(feature = "groups")]
    pub fn transitive_member_of(&self) -> super::GroupTransitiveMemberOf {
        super::GroupTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/transitiveMembers`
    #[cfg(feature = "groups")]
    pub fn transitive_members(&self) -> super::GroupTransitiveMembers {
        super::GroupTransitiveMembers(self.0.name("transitiveMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/groups`.
    Groups[models::Group]
}

impl Groups {
    /// `POST /groups` — Create group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0)
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn create(&self, body: models::Group) -> Call<models::Group> {
        let sheet = "POST group: create
            group-post-groups: Group.ReadWrite.All Directory.ReadWrite.All | | Group.Create Group.ReadWrite.All Directory.ReadWrite.All
            /groups";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/delta` — group: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn delta(&self) -> crate::runtime::List<models::Group> {
        let sheet = "GET group: delta
            group-delta: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups` — List groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn list(&self) -> crate::runtime::List<models::Group> {
        let sheet = "GET group: list
            group-list: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.identityProviderBase`, such as `/directory/federationConfigurations/{id}`.
    IdentityProviderBase = models::IdentityProviderBase
}

#[cfg(any(feature = "authentication", feature = "directory"))]
impl IdentityProviderBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityProviderBase> {
        self.0.get("GET identityProviderBase: get")
    }

    /// `DELETE /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}` — Delete samlOrWsFedExternalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE samlOrWsFedExternalDomainFederation: delete
            samlorwsfedexternaldomainfederation-delete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /directory/federationConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[cfg(feature = "directory")]
    pub fn as_saml_or_ws_fed_external_domain_federation(&self) -> super::SamlOrWsFedExternalDomainFederation {
        super::SamlOrWsFedExternalDomainFederation(self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemActivityStat`, such as `/sites/{id}/analytics/allTime`.
    ItemActivityStat = models::ItemActivityStat
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemActivityStat {
    /// `GET /drives/{drive-id}/items/{item-id}/analytics/allTime` — Get itemAnalytics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/items/{item-id}/analytics/lastSevenDays`, `/sites/{site-id}/analytics/allTime`, `/sites/{site-id}/analytics/lastSevenDays` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemActivityStat> {
        let sheet = "GET itemAnalytics: get
            itemanalytics-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/analytics/allTime
            /drives/{id}/items/{id}/analytics/lastSevenDays
            /sites/{id}/analytics/allTime
            /sites/{id}/analytics/lastSevenDays
            /sites/{id}/lists/{id}/items/{id}/analytics/allTime
            /sites/{id}/lists/{id}/items/{id}/analytics/lastSevenDays";
        self.0.get(sheet)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemAnalytics`, such as `/sites/{id}/analytics`.
    ItemAnalytics = models::ItemAnalytics
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemAnalytics {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ItemAnalytics> {
        self.0.get("GET itemAnalytics: get")
    }

    /// `…/allTime`
    pub fn all_time(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("allTime"))
    }

    /// `…/lastSevenDays`
    pub fn last_seven_days(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("lastSevenDays"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.list`, such as `/drives/{id}/list`.
    List: super::BaseItem = models::List
}

#[cfg(any(feature = "files", feature = "sites"))]
impl List {
    /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::List> {
        let sheet = "GET list-get: get
            list-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}";
        self.0.get(sheet)
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> super::ListColumns {
        super::ListColumns(self.0.name("columns"))
    }

    /// `…/contentTypes`
    #[cfg(feature = "sites")]
    pub fn content_types(&self) -> super::ListContentTypes {
        super::ListContentTypes(self.0.name("contentTypes"))
    }

    /// `…/drive`
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/items`
    #[cfg(feature = "sites")]
    pub fn items(&self) -> super::ListItems {
        super::ListItems(self.0.name("items"))
    }

    /// `…/operations`
    #[cfg(feature = "sites")]
    pub fn operations(&self) -> super::ListOperations {
        super::ListOperations(self.0.name("operations"))
    }

    /// `…/subscriptions`
    #[cfg(feature = "files")]
    pub fn subscriptions(&self) -> super::ListSubscriptions {
        super::ListSubscriptions(self.0.name("subscriptions"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.permission`, such as `/shares/{id}/permission`.
    Permission = models::Permission
}

#[cfg(any(feature = "files", feature = "sites"))]
impl Permission {
    /// `DELETE /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permission: delete
            permission-delete: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /me/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            site-delete-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Permission> {
        let sheet = "GET permission: get
            permission-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /me/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            site-get-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}";
        self.0.get(sheet)
    }

    /// `POST /shares/{encoded-sharing-url}/permission/grant` — permission: grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn grant(&self, body: requests::permission::GrantRequest) -> Call<Vec<models::Permission>> {
        let sheet = "POST permission: grant
            permission-grant: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}/permission/grant";
        self.0.name("grant").call(sheet).json(body)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "PATCH permission: update
            permission-update: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /me/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            site-update-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerUser`, such as `/me/planner`.
    PlannerUser = models::PlannerUser
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUser {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PlannerUser> {
        self.0.get("GET plannerUser: get")
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerUserPlans {
        super::PlannerUserPlans(self.0.name("plans"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerUserTasks {
        super::PlannerUserTasks(self.0.name("tasks"))
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/plans`.
    PlannerUserPlans[models::PlannerPlan]
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUserPlans {
    /// `GET /drive/root/createdByUser/planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-1.0)
    /// Also: `/me/planner/plans`, `/users/{id}/planner/plans`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> crate::runtime::List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-plans: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /drive/root/createdByUser/planner/plans
            /me/planner/plans
            /users/{id}/planner/plans";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/tasks`.
    PlannerUserTasks[models::PlannerTask]
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUserTasks {
    /// `GET /drive/root/createdByUser/planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-1.0)
    /// Also: `/me/planner/tasks`, `/users/{id}/planner/tasks`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> crate::runtime::List<models::PlannerTask> {
        let sheet = "GET plannerUser: list
            planneruser-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /drive/root/createdByUser/planner/tasks
            /me/planner/tasks
            /users/{id}/planner/tasks";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.profilePhoto`, such as `/me/photo`.
    ProfilePhoto = models::ProfilePhoto
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
impl ProfilePhoto {
    /// `GET /groups/{id}/photo/$value` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 6 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 8 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 5 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /me/photos/{id}/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/photo` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Also: `/groups/{id}/photos/{size}`, `/me/contactfolders/{contactFolderId}/contacts/{id}/photo`, `/me/contacts/{id}/photo` and 8 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 8 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 5 more.
    pub fn get(&self) -> Get<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: get
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo
            /groups/{id}/photos/{id}
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            /me/photo
            /me/photos/{id}
            /team/{id}/photo
            /teams/{id}/photo
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            /users/{id}/photo
            /users/{id}/photos/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /groups/{id}/photo/$value` — Update profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 3 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn update_value(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PATCH profilePhoto: update_value
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }

    /// `PUT /groups/{id}/photo/$value` — Update profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 5 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT profilePhoto: upload
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.site`, such as `/sites/root`.
    Site: super::BaseItem = models::Site
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Site {
    /// `GET /groups/{group-id}/sites/root` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-1.0)
    /// Also: `/sites/root`, `/sites/{site-id}`, `/sites/{hostname}:/{relative-path}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::Site> {
        let sheet = "GET site: get
            site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /groups/{id}/sites/root
            /sites/root
            /sites/{id}
            site-getbypath, site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}:/{path}";
        self.0.get(sheet)
    }

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016-01-01',endDateTime='2017-05-20',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> crate::runtime::List<models::ItemActivityStat> {
        let sheet = "GET itemActivityStat: get_activities_by_interval
            itemactivitystat-getactivitybyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
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

    /// `GET /sites/{siteId}/getApplicableContentTypesForList` — site: getApplicableContentTypesForList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_applicable_content_types_for_list(&self, list_id: &str) -> crate::runtime::List<models::ContentType> {
        let sheet = "GET site: get_applicable_content_types_for_list
            site-getapplicablecontenttypesforlist: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /sites/{id}/getApplicableContentTypesForList(listId='{listId}')";
        self.0.function("getApplicableContentTypesForList", &[("listId", Argument::quoted(list_id))]).list(sheet)
    }

    /// `…/analytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> super::SiteColumns {
        super::SiteColumns(self.0.name("columns"))
    }

    /// `…/contentTypes`
    #[cfg(feature = "sites")]
    pub fn content_types(&self) -> super::SiteContentTypes {
        super::SiteContentTypes(self.0.name("contentTypes"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::SiteDrives {
        super::SiteDrives(self.0.name("drives"))
    }

    /// `…/items`
    #[cfg(feature = "sites")]
    pub fn items(&self) -> Collection<models::BaseItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/lists`
    #[cfg(feature = "sites")]
    pub fn lists(&self) -> super::SiteLists {
        super::SiteLists(self.0.name("lists"))
    }

    /// `…/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/operations`
    #[cfg(feature = "sites")]
    pub fn operations(&self) -> super::SiteOperations {
        super::SiteOperations(self.0.name("operations"))
    }

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::Site {
        super::Site(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(feature = "sites")]
    pub fn permissions(&self) -> super::SitePermissions {
        super::SitePermissions(self.0.name("permissions"))
    }

    /// `…/sites`
    #[cfg(feature = "sites")]
    pub fn sites(&self) -> super::SiteSites {
        super::SiteSites(self.0.name("sites"))
    }

    /// `…/termStore`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> super::TermStoreStore {
        super::TermStoreStore(self.0.name("termStore"))
    }

    /// `…/termStores`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn term_stores(&self) -> Collection<models::term_store::Store> {
        Collection::at(self.0.name("termStores"))
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites`.
    Sites[models::Site]
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Sites {
    /// `GET /sites` — List sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::Site> {
        let sheet = "GET site: list
            site-list, site-search: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites";
        self.0.list(sheet)
    }

    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subscription`, such as `/subscriptions/{id}`.
    Subscription = models::Subscription
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
impl Subscription {
    /// `DELETE /subscriptions/{subscription-id}` — Delete subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    #[cfg(feature = "subscriptions")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE subscription: delete
            subscription-delete: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet)
    }

    /// `GET /subscriptions/{id}` — Get subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-1.0)
    /// Also: `/drives/{driveId}/list/subscriptions/socketIo`, `/drives/{driveId}/root/subscriptions/socketIo`, `/groups/{groupId}/drive/root/subscriptions/socketIo` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    pub fn get(&self) -> Get<models::Subscription> {
        let sheet = "GET subscription: get
            subscription-get: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}
            subscriptions-socketio: Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.ReadWrite.All |
            /drives/{id}/list/subscriptions/socketIo
            /drives/{id}/root/subscriptions/socketIo
            /groups/{id}/drive/root/subscriptions/socketIo
            /me/drive/root/subscriptions/socketIo
            /sites/{id}/lists/{id}/drive/root/subscriptions/socketIo";
        self.0.get(sheet)
    }

    /// `PATCH /subscriptions/{id}` — Update subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 20 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    #[cfg(feature = "subscriptions")]
    pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
        let sheet = "PATCH subscription: update
            subscription-update: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.user`, such as `/me`.
    User: super::DirectoryObject = models::User
}

impl User {
    /// `POST /me/assignLicense` — user: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/assignLicense`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn assign_license(&self, body: requests::user::AssignLicenseRequest) -> Call<models::User> {
        let sheet = "POST user: assign_license
            user-assignlicense: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /me/assignLicense
            /users/{id}/assignLicense";
        self.0.name("assignLicense").call(sheet).json(body)
    }

    /// `POST /me/changePassword` — user: changePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    #[cfg(feature = "users")]
    pub fn change_password(&self, body: requests::user::ChangePasswordRequest) -> Call<()> {
        let sheet = "POST user: change_password
            user-changepassword: Directory.AccessAsUser.All | |
            /me/changePassword";
        self.0.name("changePassword").call(sheet).json(body)
    }

    /// `POST /me/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/checkMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "users")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /me/checkMemberGroups
            /users/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /me/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/checkMemberObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "users")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /me/checkMemberObjects
            /users/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /users/{id | userPrincipalName}` — Delete a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-delete?view=graph-rest-1.0) and 2 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`; application: `User.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete, intune-mam-user-delete, intune-devices-user-delete, intune-onboarding-user-delete, intune-troubleshooting-user-delete: User.ReadWrite.All | | User.ReadWrite.All
            /users/{id}";
        self.0.call(sheet)
    }

    /// `POST /users/{id}/exportPersonalData` — user: exportPersonalData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `User.Export.All`; application: `User.Export.All`.
    #[cfg(feature = "users")]
    pub fn export_personal_data(&self, body: requests::user::ExportPersonalDataRequest) -> Call<()> {
        let sheet = "POST user: export_personal_data
            user-exportpersonaldata: User.Export.All | | User.Export.All
            /users/{id}/exportPersonalData";
        self.0.name("exportPersonalData").call(sheet).json(body)
    }

    /// `POST /me/findMeetingTimes` — user: findMeetingTimes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-1.0)
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

    /// `GET /me` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0) and 5 more
    /// Also: `/users/{id | userPrincipalName}`, `/education/me/user`, `/education/users/{id}/user`.
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`; application: `User.Read.All` and 3 more.
    #[cfg(any(feature = "education", feature = "users"))]
    pub fn get(&self) -> Get<models::User> {
        let sheet = "GET user: get
            user-get, user-list-manager: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me
            user-get, user-list-manager, opentypeextension-get, intune-mam-user-get, intune-devices-user-get, intune-onboarding-user-get, intune-troubleshooting-user-get: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users/{id}
            educationuser-get-user: EduRoster.ReadBasic+Directory.Read.All EduRoster.ReadBasic+User.Read EduRoster.Read+Directory.Read.All EduRoster.Read+User.Read EduRoster.Write+Directory.Read.All EduRoster.Write+User.Read | | EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All
            /education/me/user
            /education/users/{id}/user";
        self.0.get(sheet)
    }

    /// `POST /me/getMailTips` — user: getMailTips
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/getMailTips`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`, `Mail.Read.Shared`; personal account: `Mail.Read`; application: `Mail.Read`.
    #[cfg(feature = "mail")]
    pub fn get_mail_tips(&self, body: requests::user::GetMailTipsRequest) -> Call<Vec<models::MailTips>> {
        let sheet = "POST user: get_mail_tips
            user-getmailtips: Mail.Read Mail.Read.Shared | Mail.Read | Mail.Read
            /me/getMailTips
            /users/{id}/getMailTips";
        self.0.name("getMailTips").call(sheet).json(body)
    }

    /// `POST /me/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/getMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "users")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /me/getMemberGroups
            /users/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /me/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/getMemberObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "users")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /me/getMemberObjects
            /users/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — user: reminderView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    #[cfg(feature = "calendar")]
    pub fn reminder_view(&self, start_date_time: &str, end_date_time: &str) -> crate::runtime::List<models::Reminder> {
        let sheet = "GET user: reminder_view
            user-reminderview: Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /users/{id}/reminderView(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "reminderView",
                &[("startDateTime", Argument::bare(start_date_time)), ("endDateTime", Argument::bare(end_date_time))],
            )
            .list(sheet)
    }

    /// `POST /users/{usersId}/removeAllDevicesFromManagement` — removeAllDevicesFromManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-user-removealldevicesfrommanagement?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    #[cfg(feature = "intune")]
    pub fn remove_all_devices_from_management(&self) -> Call<()> {
        let sheet = "POST user: remove_all_devices_from_management
            intune-devices-user-removealldevicesfrommanagement: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /users/{id}/removeAllDevicesFromManagement";
        self.0.name("removeAllDevicesFromManagement").call(sheet)
    }

    /// `POST /users/{id}/reprocessLicenseAssignment` — user: reprocessLicenseAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn reprocess_license_assignment(&self) -> Call<models::User> {
        let sheet = "POST user: reprocess_license_assignment
            user-reprocesslicenseassignment: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /users/{id}/reprocessLicenseAssignment";
        self.0.name("reprocessLicenseAssignment").call(sheet)
    }

    /// `POST /me/revokeSignInSessions` — user: revokeSignInSessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/revokeSignInSessions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn revoke_sign_in_sessions(&self) -> Call<Object> {
        let sheet = "POST user: revoke_sign_in_sessions
            user-revokesigninsessions: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /me/revokeSignInSessions
            /users/{id}/revokeSignInSessions";
        self.0.name("revokeSignInSessions").call(sheet)
    }

    /// `POST /me/sendMail` — Send mail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
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

    /// `PUT /users/{id}/manager/$ref` — Assign manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn set_manager_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT user: set_manager_ref
            user-post-manager: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /users/{id}/manager/$ref";
        self.0.name("manager").name("$ref").call(sheet).reference(body)
    }

    /// `POST /me/translateExchangeIds` — user: translateExchangeIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/translateExchangeIds`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 4 more; personal account: `User.ReadBasic.All`, `User.Read`, `User.ReadWrite`; application: `User.Read.All`, `User.ReadWrite.All`.
    #[cfg(feature = "mail")]
    pub fn translate_exchange_ids(
        &self,
        body: requests::user::TranslateExchangeIdsRequest,
    ) -> Call<Vec<models::ConvertIdResult>> {
        let sheet = "POST user: translate_exchange_ids
            user-translateexchangeids: User.ReadBasic.All User.Read User.ReadWrite User.Read.All User.ReadWrite.All | User.ReadBasic.All User.Read User.ReadWrite | User.Read.All User.ReadWrite.All
            /me/translateExchangeIds
            /users/{id}/translateExchangeIds";
        self.0.name("translateExchangeIds").call(sheet).json(body)
    }

    /// `PATCH /users/{id | userPrincipalName}` — Update user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-update?view=graph-rest-1.0) and 2 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`; application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn update(&self, body: models::User) -> Call<()> {
        let sheet = "PATCH user: update
            user-update, intune-mam-user-update, intune-devices-user-update, intune-onboarding-user-update, intune-troubleshooting-user-update: User.ReadWrite User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All | User.ReadWrite | User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All
            /users/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByDeviceTag` — wipeManagedAppRegistrationsByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn wipe_managed_app_registrations_by_device_tag(
        &self,
        body: requests::user::WipeManagedAppRegistrationsByDeviceTagRequest,
    ) -> Call<()> {
        let sheet = "POST user: wipe_managed_app_registrations_by_device_tag
            intune-mam-user-wipemanagedappregistrationsbydevicetag: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /users/{id}/wipeManagedAppRegistrationsByDeviceTag";
        self.0.name("wipeManagedAppRegistrationsByDeviceTag").call(sheet).json(body)
    }

    /// `…/activities`
    #[cfg(feature = "users")]
    pub fn activities(&self) -> super::UserActivities {
        super::UserActivities(self.0.name("activities"))
    }

    /// `…/agreementAcceptances`
    #[cfg(feature = "governance")]
    pub fn agreement_acceptances(&self) -> super::UserAgreementAcceptances {
        super::UserAgreementAcceptances(self.0.name("agreementAcceptances"))
    }

    /// `…/appRoleAssignments`
    #[cfg(feature = "users")]
    pub fn app_role_assignments(&self) -> super::UserAppRoleAssignments {
        super::UserAppRoleAssignments(self.0.name("appRoleAssignments"))
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

    /// `…/deviceManagementTroubleshootingEvents`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "intune")]
    pub fn device_management_troubleshooting_events(&self) -> Collection<models::DeviceManagementTroubleshootingEvent> {
        Collection::at(self.0.name("deviceManagementTroubleshootingEvents"))
    }

    /// `…/directReports`
    #[cfg(feature = "users")]
    pub fn direct_reports(&self) -> super::UserDirectReports {
        super::UserDirectReports(self.0.name("directReports"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::UserDrives {
        super::UserDrives(self.0.name("drives"))
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

    /// `…/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> super::InferenceClassification {
        super::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `…/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> super::OfficeGraphInsights {
        super::OfficeGraphInsights(self.0.name("insights"))
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

    /// `…/oauth2PermissionGrants`
    #[cfg(feature = "users")]
    pub fn oauth2_permission_grants(&self) -> super::UserOauth2PermissionGrants {
        super::UserOauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/onlineMeetings`
    #[cfg(feature = "communications")]
    pub fn online_meetings(&self) -> super::UserOnlineMeetings {
        super::UserOnlineMeetings(self.0.name("onlineMeetings"))
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

    /// `…/people`
    #[cfg(feature = "contacts")]
    pub fn people(&self) -> super::UserPeople {
        super::UserPeople(self.0.name("people"))
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
    #[cfg(any(feature = "files", feature = "tasks"))]
    pub fn planner(&self) -> super::PlannerUser {
        super::PlannerUser(self.0.name("planner"))
    }

    /// `…/presence`
    #[cfg(feature = "communications")]
    pub fn presence(&self) -> super::Presence {
        super::Presence(self.0.name("presence"))
    }

    /// `…/registeredDevices`
    #[cfg(feature = "users")]
    pub fn registered_devices(&self) -> super::UserRegisteredDevices {
        super::UserRegisteredDevices(self.0.name("registeredDevices"))
    }

    /// `…/settings`
    #[cfg(feature = "users")]
    pub fn settings(&self) -> super::UserSettings {
        super::UserSettings(self.0.name("settings"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/users`.
    Users[models::User]
}

impl Users {
    /// `POST /users` — Create user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-create?view=graph-rest-1.0) and 2 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn create(&self, body: models::User) -> Call<models::User> {
        let sheet = "POST user: create
            user-post-users, intune-mam-user-create, intune-devices-user-create, intune-onboarding-user-create, intune-troubleshooting-user-create: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /users";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/delta` — user: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; application: `User.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn delta(&self) -> crate::runtime::List<models::User> {
        let sheet = "GET user: delta
            user-delta: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /users` — List users
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-user-list?view=graph-rest-1.0) and 3 more
    /// Status: 200, 501.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 4 more; application: `User.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn list(&self) -> crate::runtime::List<models::User> {
        let sheet = "GET user: list
            user-list, user-list-manager, intune-mam-user-list, intune-devices-user-list, intune-onboarding-user-list, intune-troubleshooting-user-list: User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users";
        self.0.list(sheet)
    }
}
