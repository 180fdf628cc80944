// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Client, Collection, Credential, Get, List, Route};

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

    /// `…/connections`
    #[cfg(feature = "search")]
    pub fn connections(&self) -> super::Connections {
        super::Connections(self.0.name("connections"))
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

    /// `…/copilot`
    #[cfg(feature = "copilot")]
    pub fn copilot(&self) -> super::CopilotRoot {
        super::CopilotRoot(self.0.name("copilot"))
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
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn drives(&self) -> Collection<models::Drive> {
        Collection::at(self.0.name("drives"))
    }

    /// `…/ediscoveryExportOperation`
    #[cfg(feature = "security")]
    pub fn ediscovery_export_operation(&self) -> super::SecurityEdiscoveryExportOperation {
        super::SecurityEdiscoveryExportOperation(self.0.name("ediscoveryExportOperation"))
    }

    /// `…/education`
    #[cfg(feature = "education")]
    pub fn education(&self) -> super::EducationRoot {
        super::EducationRoot(self.0.name("education"))
    }

    /// `…/employeeExperience`
    #[cfg(feature = "employee-experience")]
    pub fn employee_experience(&self) -> super::EmployeeExperience {
        super::EmployeeExperience(self.0.name("employeeExperience"))
    }

    /// `…/external`
    #[cfg(feature = "search")]
    pub fn external(&self) -> super::ExternalConnectorsExternal {
        super::ExternalConnectorsExternal(self.0.name("external"))
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
    #[cfg(
        any(
            feature = "calendar",
            feature = "files",
            feature = "groups",
            feature = "mail",
            feature = "onenote",
            feature = "sites",
            feature = "tasks",
            feature = "teams"
        )
    )]
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

    /// `…/permissionGrants`
    #[cfg(feature = "applications")]
    pub fn permission_grants(&self) -> super::PermissionGrants {
        super::PermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/places`
    #[cfg(feature = "places")]
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
    #[cfg(any(feature = "files", feature = "sites"))]
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
    pub fn solutions(&self) -> super::SolutionsRoot {
        super::SolutionsRoot(self.0.name("solutions"))
    }

    /// `…/storage`
    #[cfg(feature = "sites")]
    pub fn storage(&self) -> super::Storage {
        super::Storage(self.0.name("storage"))
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

    /// `…/tenantRelationships`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenant_relationships(&self) -> super::TenantRelationship {
        super::TenantRelationship(self.0.name("tenantRelationships"))
    }

    /// `…/users`
    pub fn users(&self) -> super::Users {
        super::Users(self.0.name("users"))
    }
}

#[cfg(
    any(
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
crate::runtime::node! {
    /// A value of `microsoft.graph.group`, such as `/groups/{id}`.
    Group: super::DirectoryObject = models::Group
}

#[cfg(
    any(
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
    /// Permissions, least privileged first: work or school account: `LicenseAssignment.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `LicenseAssignment.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn assign_license(&self, body: requests::group::AssignLicenseRequest) -> Call<models::Group> {
        let sheet = "POST group: assign_license
            group-assignlicense: LicenseAssignment.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | LicenseAssignment.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/assignLicense";
        self.0.name("assignLicense").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/checkGrantedPermissionsForApp`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "groups")]
    pub fn check_granted_permissions_for_app(&self) -> Call<Vec<models::ResourceSpecificPermissionGrant>> {
        let sheet = "POST group: check_granted_permissions_for_app
            : | |
            /groups/{id}/checkGrantedPermissionsForApp";
        self.0.name("checkGrantedPermissionsForApp").call(sheet)
    }

    /// `POST /groups/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 13 more; application: `GroupMember.ReadBasic.All` and 14 more.
    #[cfg(feature = "groups")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: GroupMember.ReadBasic.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | GroupMember.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 14 more; application: `GroupMember.ReadBasic.All` and 14 more.
    #[cfg(feature = "groups")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: GroupMember.ReadBasic.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | GroupMember.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /groups/{id}` — Delete group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0)
    /// Also: `/groups(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            group-delete: Group.ReadWrite.All | | Group.ReadWrite.All
            /groups/{id}
            /groups(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}` — Get group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/directoryobject-get-memberof-group-2?view=graph-rest-1.0) and 5 more
    /// Also: `/groups(uniqueName='{uniqueName}')`, `/groups/{group-id}/memberOf/{directoryObject-id}/microsoft.graph.group`, `/users/{user-id}/memberOf/{directoryObject-id}/microsoft.graph.group` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-NestingSupport.ReadWrite.All` and 9 more; application: `Group-NestingSupport.ReadWrite.All` and 9 more.
    #[cfg(any(feature = "directory", feature = "education", feature = "groups", feature = "users"))]
    pub fn get(&self) -> Get<models::Group> {
        let sheet = "GET group: get
            group-get, opentypeextension-get: Group-NestingSupport.ReadWrite.All Group-XTenantIdentitySync.Read.All Group.ReadBasic.All Directory.Read.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Group-NestingSupport.ReadWrite.All Group-XTenantIdentitySync.Read.All Directory.Read.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}
            group-get: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups(uniqueName='{uniqueName}')
            directoryobject-get-memberof-group-2: | |
            /groups/{id}/memberOf/{id}/microsoft.graph.group
            directoryobject-get-memberof-group-3: | |
            /users/{id}/memberOf/{id}/microsoft.graph.group
            : EduRoster.ReadBasic Directory.Read.All EduRoster.Read EduRoster.Write | | EduRoster.Read.All Directory.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}/group
            directoryobject-get-memberof-group: | |
            /devices/{id}/memberOf/{id}/microsoft.graph.group
            directoryobject-get-deleteditems-group: | |
            /directory/deletedItems/{id}/microsoft.graph.group
            directoryobject-get-transitivemembers-group: | |
            /groups/{id}/transitiveMembers/{id}/microsoft.graph.group
            directoryobject-get-transitivememberof-group: | |
            /devices/{id}/transitiveMemberOf/{id}/microsoft.graph.group";
        self.0.get(sheet)
    }

    /// `POST /groups/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 10 more; application: `GroupMember.ReadBasic.All` and 11 more.
    #[cfg(feature = "groups")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: GroupMember.ReadBasic.All Device.Read.All Group.ReadBasic.All Application.Read.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupMember.ReadBasic.All Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 14 more; application: `GroupMember.ReadBasic.All` and 14 more.
    #[cfg(feature = "groups")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: GroupMember.ReadBasic.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | GroupMember.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
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

    /// `POST /groups/{group-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "groups")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/retryServiceProvisioning`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-retryserviceprovisioning?view=graph-rest-1.0), metadata
    /// Status: 204.
    #[cfg(feature = "groups")]
    pub fn retry_service_provisioning(&self) -> Call<()> {
        let sheet = "POST group: retry_service_provisioning
            group-retryserviceprovisioning: | |
            /groups/{id}/retryServiceProvisioning";
        self.0.name("retryServiceProvisioning").call(sheet)
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
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn unsubscribe_by_mail(&self) -> Call<()> {
        let sheet = "POST group: unsubscribe_by_mail
            group-unsubscribebymail: Group.ReadWrite.All | | Group.ReadWrite.All
            /groups/{id}/unsubscribeByMail";
        self.0.name("unsubscribeByMail").call(sheet)
    }

    /// `PATCH /groups/{id}` — Update group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-update?view=graph-rest-1.0)
    /// Also: `/groups(uniqueName='{uniqueName}')`.
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Group-NestingSupport.ReadWrite.All` and 4 more; application: `Group-NestingSupport.ReadWrite.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn update(&self, body: models::Group) -> Call<()> {
        let sheet = "PATCH group: update
            group-update: Group-NestingSupport.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Directory.ReadWrite.All Group.ReadWrite.All | | Group-NestingSupport.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}
            group-update: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups(uniqueName='{uniqueName}')";
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
        super::GroupAcceptedSenders(self.0.references("acceptedSenders"))
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
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::GroupDrives {
        super::GroupDrives(self.0.name("drives"))
    }

    /// `…/endpoints`
    #[cfg(feature = "groups")]
    pub fn endpoints(&self) -> super::GroupEndpoints {
        super::GroupEndpoints(self.0.name("endpoints"))
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
    pub fn members_with_license_errors(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("membersWithLicenseErrors"))
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

    /// `…/organizationalUnitParent`
    #[cfg(feature = "groups")]
    pub fn organizational_unit_parent(&self) -> super::GroupOrganizationalUnitParent {
        super::GroupOrganizationalUnitParent(self.0.name("organizationalUnitParent"))
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
        super::GroupRejectedSenders(self.0.references("rejectedSenders"))
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
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
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

#[cfg(
    any(
        feature = "calendar",
        feature = "files",
        feature = "groups",
        feature = "mail",
        feature = "onenote",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/groups`.
    Groups[models::Group]
}

#[cfg(
    any(
        feature = "calendar",
        feature = "files",
        feature = "groups",
        feature = "mail",
        feature = "onenote",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
impl Groups {
    /// `POST /groups` — Create group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0)
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Group-PreferredDataLocation.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.Create` and 3 more.
    #[cfg(feature = "groups")]
    pub fn create(&self, body: models::Group) -> Call<models::Group> {
        let sheet = "POST group: create
            group-post-groups: Group.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Directory.ReadWrite.All | | Group.Create Group-PreferredDataLocation.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/delta` — group: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-NestingSupport.ReadWrite.All` and 6 more; application: `Group-NestingSupport.ReadWrite.All` and 6 more.
    #[cfg(feature = "groups")]
    pub fn delta(&self) -> List<models::Group> {
        let sheet = "GET group: delta
            group-delta: Group-NestingSupport.ReadWrite.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Group-NestingSupport.ReadWrite.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /groups/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    #[cfg(feature = "groups")]
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /groups/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /groups/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    #[cfg(feature = "groups")]
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /groups/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /groups` — List groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-NestingSupport.ReadWrite.All` and 8 more; application: `Group-NestingSupport.ReadWrite.All` and 8 more.
    #[cfg(feature = "groups")]
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET group: list
            group-list: Group-NestingSupport.ReadWrite.All Group.ReadBasic.All Directory.Read.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Group-NestingSupport.ReadWrite.All Group.ReadBasic.All Directory.Read.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups";
        self.0.list(sheet)
    }

    /// `POST /groups/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    #[cfg(feature = "groups")]
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /groups/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…(uniqueName='{uniqueName}')`
    pub fn by_unique_name(&self, unique_name: &str) -> super::Group {
        super::Group(self.0.alternate_key(&[("uniqueName", Argument::quoted(unique_name))], true))
    }
}
