// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Client, Collection, Content, Credential, Get, Object, Reference, Route};

crate::runtime::node! {
    /// Where the addresses of `beta` start.
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
        Self(Route::root(&client, "beta"))
    }

    /// `…/accessReviews`
    #[cfg(feature = "governance")]
    pub fn access_reviews(&self) -> super::AccessReviews {
        super::AccessReviews(self.0.name("accessReviews"))
    }

    /// `…/admin`
    #[cfg(feature = "admin")]
    pub fn admin(&self) -> super::Admin {
        super::Admin(self.0.name("admin"))
    }

    /// `…/administrativeUnits`
    #[cfg(feature = "directory")]
    pub fn administrative_units(&self) -> super::AdministrativeUnits {
        super::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `…/agreements`
    #[cfg(feature = "governance")]
    pub fn agreements(&self) -> Collection<models::Agreement> {
        Collection::at(self.0.name("agreements"))
    }

    /// `…/app`
    #[cfg(feature = "communications")]
    pub fn app(&self) -> super::App {
        super::App(self.0.name("app"))
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

    /// `…/auditEvent`
    #[cfg(feature = "tenant-relationships")]
    pub fn audit_event(&self) -> super::ManagedTenantsAuditEvent {
        super::ManagedTenantsAuditEvent(self.0.name("auditEvent"))
    }

    /// `…/auditLogs`
    #[cfg(feature = "reports")]
    pub fn audit_logs(&self) -> super::AuditLogs {
        super::AuditLogs(self.0.name("auditLogs"))
    }

    /// `…/bookingBusinesses`
    #[cfg(feature = "bookings")]
    pub fn booking_businesses(&self) -> super::BookingBusinesses {
        super::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `…/bookingCurrencies`
    #[cfg(feature = "bookings")]
    pub fn booking_currencies(&self) -> super::BookingCurrencies {
        super::BookingCurrencies(self.0.name("bookingCurrencies"))
    }

    /// `…/businessFlowTemplates`
    #[cfg(feature = "governance")]
    pub fn business_flow_templates(&self) -> super::BusinessFlowTemplates {
        super::BusinessFlowTemplates(self.0.name("businessFlowTemplates"))
    }

    /// `…/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> super::Chats {
        super::Chats(self.0.name("chats"))
    }

    /// `…/classes`
    #[cfg(feature = "education")]
    pub fn classes(&self) -> super::Classes {
        super::Classes(self.0.name("classes"))
    }

    /// `…/communications`
    #[cfg(feature = "communications")]
    pub fn communications(&self) -> super::Communications {
        super::Communications(self.0.name("communications"))
    }

    /// `…/compliance`
    #[cfg(feature = "security")]
    pub fn compliance(&self) -> super::Compliance {
        super::Compliance(self.0.name("compliance"))
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

    /// `…/directorySettingTemplates`
    #[cfg(feature = "groups")]
    pub fn directory_setting_templates(&self) -> super::DirectorySettingTemplates {
        super::DirectorySettingTemplates(self.0.name("directorySettingTemplates"))
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
    pub fn ediscovery_export_operation(&self) -> super::SecurityEdiscoveryExportOperation {
        super::SecurityEdiscoveryExportOperation(self.0.name("ediscoveryExportOperation"))
    }

    /// `…/education`
    #[cfg(feature = "education")]
    pub fn education(&self) -> super::EducationRoot {
        super::EducationRoot(self.0.name("education"))
    }

    /// `…/emailThreats`
    #[cfg(feature = "security")]
    pub fn email_threats(&self) -> super::EmailThreats {
        super::EmailThreats(self.0.name("emailThreats"))
    }

    /// `…/employeeExperience`
    #[cfg(feature = "employee-experience")]
    pub fn employee_experience(&self) -> super::EmployeeExperience {
        super::EmployeeExperience(self.0.name("employeeExperience"))
    }

    /// `…/external`
    #[cfg(feature = "search")]
    pub fn external(&self) -> super::External {
        super::External(self.0.name("external"))
    }

    /// `…/financials`
    #[cfg(feature = "financials")]
    pub fn financials(&self) -> super::Financials {
        super::Financials(self.0.name("financials"))
    }

    /// `…/groupLifecyclePolicies`
    #[cfg(feature = "groups")]
    pub fn group_lifecycle_policies(&self) -> super::GroupLifecyclePolicies {
        super::GroupLifecyclePolicies(self.0.name("groupLifecyclePolicies"))
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

    /// `…/managedTenant`
    #[cfg(feature = "tenant-relationships")]
    pub fn managed_tenant(&self) -> super::ManagedTenantsManagedTenant {
        super::ManagedTenantsManagedTenant(self.0.name("managedTenant"))
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

    /// `…/officeConfiguration`
    #[cfg(feature = "intune")]
    pub fn office_configuration(&self) -> super::OfficeConfiguration {
        super::OfficeConfiguration(self.0.name("officeConfiguration"))
    }

    /// `…/onPremEncryptedPayloads`
    #[cfg(feature = "intune")]
    pub fn on_prem_encrypted_payloads(&self) -> super::OnPremEncryptedPayloads {
        super::OnPremEncryptedPayloads(self.0.name("onPremEncryptedPayloads"))
    }

    /// `…/onPremisesPublishingProfiles`
    #[cfg(feature = "applications")]
    pub fn on_premises_publishing_profiles(&self) -> super::OnPremisesPublishingProfiles {
        super::OnPremisesPublishingProfiles(self.0.name("onPremisesPublishingProfiles"))
    }

    /// `…/organization`
    #[cfg(feature = "directory")]
    pub fn organization(&self) -> super::OrganizationCollection {
        super::OrganizationCollection(self.0.name("organization"))
    }

    /// `…/pfxRecryptionRequests`
    #[cfg(feature = "intune")]
    pub fn pfx_recryption_requests(&self) -> super::PfxRecryptionRequests {
        super::PfxRecryptionRequests(self.0.name("pfxRecryptionRequests"))
    }

    /// `…/pfxUserCertificates`
    #[cfg(feature = "intune")]
    pub fn pfx_user_certificates(&self) -> super::PfxUserCertificates {
        super::PfxUserCertificates(self.0.name("pfxUserCertificates"))
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

    /// `…/privilegedAccess`
    #[cfg(feature = "governance")]
    pub fn privileged_access(&self) -> super::PrivilegedAccess {
        super::PrivilegedAccess(self.0.name("privilegedAccess"))
    }

    /// `…/privilegedApproval`
    #[cfg(feature = "governance")]
    pub fn privileged_approval(&self) -> super::PrivilegedApprovalCollection {
        super::PrivilegedApprovalCollection(self.0.name("privilegedApproval"))
    }

    /// `…/privilegedOperationEvents`
    #[cfg(feature = "governance")]
    pub fn privileged_operation_events(&self) -> super::PrivilegedOperationEvents {
        super::PrivilegedOperationEvents(self.0.name("privilegedOperationEvents"))
    }

    /// `…/privilegedRoleAssignmentRequests`
    #[cfg(feature = "governance")]
    pub fn privileged_role_assignment_requests(&self) -> super::PrivilegedRoleAssignmentRequests {
        super::PrivilegedRoleAssignmentRequests(self.0.name("privilegedRoleAssignmentRequests"))
    }

    /// `…/privilegedRoleAssignments`
    #[cfg(feature = "governance")]
    pub fn privileged_role_assignments(&self) -> super::PrivilegedRoleAssignments {
        super::PrivilegedRoleAssignments(self.0.name("privilegedRoleAssignments"))
    }

    /// `…/privilegedRoles`
    #[cfg(feature = "governance")]
    pub fn privileged_roles(&self) -> super::PrivilegedRoles {
        super::PrivilegedRoles(self.0.name("privilegedRoles"))
    }

    /// `…/programControlTypes`
    #[cfg(feature = "governance")]
    pub fn program_control_types(&self) -> super::ProgramControlTypes {
        super::ProgramControlTypes(self.0.name("programControlTypes"))
    }

    /// `…/programControls`
    #[cfg(feature = "governance")]
    pub fn program_controls(&self) -> super::ProgramControls {
        super::ProgramControls(self.0.name("programControls"))
    }

    /// `…/programs`
    #[cfg(feature = "governance")]
    pub fn programs(&self) -> super::Programs {
        super::Programs(self.0.name("programs"))
    }

    /// `…/reports`
    #[cfg(feature = "reports")]
    pub fn reports(&self) -> super::ReportRoot {
        super::ReportRoot(self.0.name("reports"))
    }

    /// `…/riskDetections`
    #[cfg(feature = "authentication")]
    pub fn risk_detections(&self) -> super::RiskDetections {
        super::RiskDetections(self.0.name("riskDetections"))
    }

    /// `…/riskyUsers`
    #[cfg(feature = "authentication")]
    pub fn risky_users(&self) -> super::RiskyUsers {
        super::RiskyUsers(self.0.name("riskyUsers"))
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

    /// `…/settings`
    #[cfg(feature = "groups")]
    pub fn settings(&self) -> super::SettingsCollection {
        super::SettingsCollection(self.0.name("settings"))
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

    /// `…/termStore`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> super::TermStoreStore {
        super::TermStoreStore(self.0.name("termStore"))
    }

    /// `…/trustFramework`
    #[cfg(feature = "authentication")]
    pub fn trust_framework(&self) -> super::TrustFramework {
        super::TrustFramework(self.0.name("trustFramework"))
    }

    /// `…/users`
    pub fn users(&self) -> super::Users {
        super::Users(self.0.name("users"))
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewPolicy`, such as `/policies/accessReviewPolicy`.
    AccessReviewPolicy = models::AccessReviewPolicy
}

#[cfg(any(feature = "authentication", feature = "governance"))]
impl AccessReviewPolicy {
    /// `GET /identityGovernance/accessReviews/policy` — Get accessReviewPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-get?view=graph-rest-beta)
    /// Also: `/policies/accessReviewPolicy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`; application: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`.
    pub fn get(&self) -> Get<models::AccessReviewPolicy> {
        let sheet = "GET accessReviewPolicy: get
            accessreviewpolicy-get: Policy.Read.All Policy.ReadWrite.AccessReview | | Policy.Read.All Policy.ReadWrite.AccessReview
            /identityGovernance/accessReviews/policy
            /policies/accessReviewPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/policy` — Update accessReviewPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-update?view=graph-rest-beta)
    /// Also: `/policies/accessReviewPolicy`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AccessReviews`; application: `Policy.ReadWrite.AccessReviews`.
    pub fn update(&self, body: models::AccessReviewPolicy) -> Call<()> {
        let sheet = "PATCH accessReviewPolicy: update
            accessreviewpolicy-update: Policy.ReadWrite.AccessReviews | | Policy.ReadWrite.AccessReviews
            /identityGovernance/accessReviews/policy
            /policies/accessReviewPolicy";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "directory", feature = "education"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.administrativeUnit`, such as `/administrativeUnits/{id}`.
    AdministrativeUnit = models::AdministrativeUnit
}

#[cfg(any(feature = "directory", feature = "education"))]
impl AdministrativeUnit {
    /// `DELETE /administrativeUnits/{id}` — Delete administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}";
        self.0.call(sheet)
    }

    /// `GET /administrativeUnits/{id}` — Get administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationschool-get-administrativeUnit?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{id}`, `/education/schools/{id}/administrativeUnit`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}
            /directory/administrativeUnits/{id}
            educationschool-get-administrativeUnit: EduRoster.ReadBasic+Directory.Read.All EduRoster.Read+Directory.Read.All EduRoster.Write+Directory.Read.All | | EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All
            /education/schools/{id}/administrativeUnit";
        self.0.get(sheet)
    }

    /// `PATCH /administrativeUnits/{id}` — Update administrativeunit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
        let sheet = "PATCH administrativeUnit: update
            administrativeunit-update: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}
            /directory/administrativeUnits/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    #[cfg(feature = "directory")]
    pub fn extensions(&self) -> super::AdministrativeUnitExtensions {
        super::AdministrativeUnitExtensions(self.0.name("extensions"))
    }

    /// `…/members`
    #[cfg(feature = "directory")]
    pub fn members(&self) -> super::AdministrativeUnitMembers {
        super::AdministrativeUnitMembers(self.0.references("members"))
    }

    /// `…/scopedRoleMembers`
    #[cfg(feature = "directory")]
    pub fn scoped_role_members(&self) -> super::AdministrativeUnitScopedRoleMembers {
        super::AdministrativeUnitScopedRoleMembers(self.0.name("scopedRoleMembers"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-beta) and 1 more
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
    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendar/events/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` and 14 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite` and 3 more; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Tasks.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachment: delete
            attachment-delete: Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendar/events/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /me/outlook/tasks/{id}/attachments/{id}
            /users/{id}/calendar/events/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            /users/{id}/outlook/tasks/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`, `/me/events/{id}/attachments/{id}/$value`, `/me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`; application: `Calendars.Read`, `Mail.Read`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET attachment: download
            attachment-get: Calendars.Read Mail.Read Tasks.Read Group.Read.All | Calendars.Read Mail.Read Tasks.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /me/events/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/messages/{id}/attachments/{id}/$value
            /me/outlook/tasks/{id}/attachments/{id}/$value
            /users/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/outlook/tasks/{id}/attachments/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/events/{id}/attachments/{id}`, `/me/mailFolders/{id}/messages/{id}/attachments/{id}` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`; application: `Calendars.Read`, `Mail.Read`.
    #[cfg(any(feature = "calendar", feature = "mail"))]
    pub fn get(&self) -> Get<models::Attachment> {
        let sheet = "GET attachment: get
            attachment-get: Calendars.Read Mail.Read Tasks.Read Group.Read.All | Calendars.Read Mail.Read Tasks.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /me/outlook/tasks/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            /users/{id}/outlook/tasks/{id}/attachments/{id}
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

    /// `…/versions`
    #[cfg(feature = "sites")]
    pub fn versions(&self) -> super::BaseItemVersions {
        super::BaseItemVersions(self.0.name("versions"))
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
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /devices/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /devices/{id}` — Delete device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    #[cfg(feature = "directory")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE device: delete
            device-delete: Directory.AccessAsUser.All | |
            /devices/{id}";
        self.0.call(sheet)
    }

    /// `GET /devices/{id}` — Get device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    #[cfg(feature = "directory")]
    pub fn get(&self) -> Get<models::Device> {
        let sheet = "GET device: get
            device-get, opentypeextension-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}";
        self.0.get(sheet)
    }

    /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `PATCH /devices/{id}` — Update device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn update(&self, body: models::Device) -> Call<()> {
        let sheet = "PATCH device: update
            device-update: Directory.AccessAsUser.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/commands`
    #[cfg(feature = "users")]
    pub fn commands(&self) -> super::DeviceCommands {
        super::DeviceCommands(self.0.name("commands"))
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
    DirectoryObject = models::DirectoryObject
}

impl DirectoryObject {
    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}/cancel` — unifiedRoleAssignmentScheduleRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-cancel?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-cancel?view=graph-rest-beta)
    /// Also: `/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}/cancel`.
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    #[cfg(feature = "directory")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /directoryObjects/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/orgcontact-get-manager?view=graph-rest-beta) and 2 more
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
            orgcontact-get-manager: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}/manager
            directory-deleteditems-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/{id}
            administrativeunit-get-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/{id}";
        self.0.get(sheet)
    }

    /// `POST /directoryObjects/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryObjects/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    #[cfg(feature = "directory")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryObjects/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directory/deleteditems/{id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "directory")]
    pub fn restore(&self) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directory/deleteditems/{id}/restore";
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
    /// `GET /drives/{driveId}` — Get Drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta)
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
    /// `POST /drives/{drive-id}/root:/{item-path}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/root:/{item-path}/extractSensitivityLabels`, `/me/drive/root:/{item-path}/extractSensitivityLabels`, `/sites/{site-id}/drive/root:/{item-path}/extractSensitivityLabels` and 1 more.
    /// Status: 200, 423.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn call(&self) -> Call<models::ExtractSensitivityLabelsResult> {
        let sheet = "POST driveItem: call
            driveitem-extractsensitivitylabels: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root:/{path}
            /groups/{id}/drive/root:/{path}
            /me/drive/root:/{path}
            /sites/{id}/drive/root:/{path}
            /users/{id}/drive/root:/{path}";
        self.0.call(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta)
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

    /// `POST /drives/{drive-id}/items/{item-id}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/extractSensitivityLabels`, `/me/drive/items/{item-id}/extractSensitivityLabels`, `/sites/{site-id}/drive/items/{item-id}/extractSensitivityLabels` and 1 more.
    /// Status: 200, 423.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn extract_sensitivity_labels(&self) -> Call<models::ExtractSensitivityLabelsResult> {
        let sheet = "POST driveItem: extract_sensitivity_labels
            driveitem-extractsensitivitylabels: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-trendingaround?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/bundle-get?view=graph-rest-beta) and 2 more
    /// Also: `/drives/{drive-id}/root:/{item-path}`, `/groups/{group-id}/drive/items/{item-id}`, `/groups/{group-id}/drive/root:/{item-path}` and 14 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 7 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 5 more.
    #[cfg(any(feature = "files", feature = "teams"))]
    pub fn get(&self) -> Get<models::DriveItem> {
        let sheet = "GET driveItem: get
            driveitem-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}
            /drives/{id}/root:/{path}
            /groups/{id}/drive/items/{id}
            /groups/{id}/drive/root:/{path}
            /me/drive/items/{id}
            /me/drive/root:/{path}
            /sites/{id}/drive/items/{id}
            /sites/{id}/drive/root:/{path}
            /users/{id}/drive/items/{id}
            /users/{id}/drive/root:/{path}
            user-list-trendingaround: Sites.Read.All | | Sites.Read.All
            /drive/root/createdByUser/trendingAround
            /drive/root/lastModifiedByUser/trendingAround
            /me/trendingAround
            /users/{id}/trendingAround
            bundle-get: | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /drive/bundles/{id}
            /drive/items/{id}
            channel-get-filesfolder, driveitem-get: Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All | | File.Read.Group Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/filesFolder
            drive-get-specialfolder: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/special/{id}";
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
    ) -> crate::runtime::List<models::ItemActivityStat> {
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

    /// `POST /drives/{driveId}/items/{itemId}/preview` — driveItem: Preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.ReadWrite.All`; application: `Files.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn restore(&self, body: requests::drive_item::RestoreRequest) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: restore
            driveitem-restore: | Files.ReadWrite.All | Files.ReadWrite.All
            /me/drive/items/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/root/search(q='{search-text}')` — Search for a driveitems within a drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta)
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
            /me/drive/items/{id}
            /sites/{id}/drive/items/{id}
            /users/{id}/drive/items/{id}
            bundle-update: | Files.ReadWrite Files.ReadWrite.All |
            /drive/items/{id}";
        self.0.call(sheet).json(body)
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

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::DriveItem {
        super::DriveItem(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(any(feature = "files", feature = "sites"))]
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
    /// A collection of `microsoft.graph.permission`, such as `/me/drive/items/{id}/permissions`.
    DriveItemPermissions[models::Permission]
}

#[cfg(any(feature = "files", feature = "sites"))]
impl DriveItemPermissions {
    /// `GET /drives/{drive-id}/items/{item-id}/permissions` — List sharing permissions on a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions`, `/me/drive/items/{item-id}/permissions`, `/me/drive/root:/{path}:/permissions` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "files")]
    pub fn list(&self) -> crate::runtime::List<models::Permission> {
        let sheet = "GET driveItem: list
            driveitem-list-permissions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions
            /groups/{id}/drive/items/{id}/permissions
            /me/drive/items/{id}/permissions
            /me/drive/root:/{path}:/permissions
            /sites/{id}/drive/items/{id}/permissions
            /users/{id}/drive/items/{id}/permissions";
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
    /// `DELETE /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Delete openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 10 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 7 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Tasks.ReadWrite.All` and 7 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openTypeExtension: delete
            opentypeextension-delete: Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Get openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 6 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn get(&self) -> Get<models::Extension> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get: Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read | Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/extensions/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Update openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
    /// Also: `/devices/{deviceId}/extensions/{extensionId}`, `/groups/{groupId}/events/{eventId}/extensions/{extensionId}`, `/groups/{groupId}/extensions/{extensionId}` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 7 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn update(&self, body: impl Into<models::Extension>) -> Call<models::OpenTypeExtension> {
        let sheet = "PATCH openTypeExtension: update
            opentypeextension-update: Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite | Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /administrativeUnits/{id}/extensions/{id}
            /devices/{id}/extensions/{id}
            /groups/{id}/events/{id}/extensions/{id}
            /groups/{id}/extensions/{id}
            /groups/{id}/threads/{id}/posts/{id}/extensions/{id}
            /organization/{id}/extensions/{id}
            /users/{id}/contacts/{id}/extensions/{id}
            /users/{id}/events/{id}/extensions/{id}
            /users/{id}/extensions/{id}
            /users/{id}/messages/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/extensions/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-addfavorite?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    #[cfg(feature = "groups")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /groups/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Group.ReadWrite.All`.
    #[cfg(feature = "groups")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            group-delete: Group.ReadWrite.All | | Group.ReadWrite.All
            /groups/{id}";
        self.0.call(sheet)
    }

    /// `POST /groups/{id}/evaluateDynamicMembership` — group: evaluateDynamicMembership
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` + `User.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn evaluate_dynamic_membership(
        &self,
        body: requests::group::EvaluateDynamicMembershipRequest,
    ) -> Call<models::EvaluateDynamicMembershipResult> {
        let sheet = "POST group: evaluate_dynamic_membership
            group-evaluatedynamicmembership: Group.Read.All+User.Read.All Directory.Read.All Group.Read.All+Device.Read.All User.Read.All Device.Read.All | |
            /groups/{id}/evaluateDynamicMembership";
        self.0.name("evaluateDynamicMembership").call(sheet).json(body)
    }

    /// `GET /groups/{id}` — Get group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/educationclass-get-group?view=graph-rest-beta)
    /// Also: `/education/classes/{id}/group`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    #[cfg(any(feature = "education", feature = "groups"))]
    pub fn get(&self) -> Get<models::Group> {
        let sheet = "GET group: get
            group-get, opentypeextension-get: GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}
            educationclass-get-group: EduRoster.ReadBasic+Directory.Read.All EduRoster.Read+Directory.Read.All EduRoster.Write+Directory.Read.All | | EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All
            /education/classes/{id}/group";
        self.0.get(sheet)
    }

    /// `POST /groups/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    #[cfg(feature = "groups")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /groups/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /groups/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-removefavorite?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-renew?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-resetunseencount?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-subscribebymail?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-unsubscribebymail?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-beta)
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
    #[cfg(any(feature = "groups", feature = "users"))]
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
    pub fn settings(&self) -> super::GroupSettings {
        super::GroupSettings(self.0.name("settings"))
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

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.profilePhoto`, such as `/groups/{id}/photos`.
    GroupPhotos[models::ProfilePhoto]
}

#[cfg(any(feature = "groups", feature = "users"))]
impl GroupPhotos {
    /// `GET /groups/{id}/photos` — List photos
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/joinedGroups/{id}/photos`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> crate::runtime::List<models::ProfilePhoto> {
        let sheet = "GET group: list
            group-list-photos: Group.ReadBasic.All Group.Read.All Group.ReadWrite.All | | Group.ReadBasic.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/photos
            /users/{id}/joinedGroups/{id}/photos";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/groups`.
    Groups[models::Group]
}

impl Groups {
    /// `POST /groups` — Create group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn delta(&self) -> crate::runtime::List<models::Group> {
        let sheet = "GET group: delta
            group-delta: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /groups/evaluateDynamicMembership` — group: evaluateDynamicMembership
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` + `User.Read.All` and 4 more.
    #[cfg(feature = "groups")]
    pub fn evaluate_dynamic_membership(
        &self,
        body: requests::group::EvaluateDynamicMembershipRequest,
    ) -> Call<models::EvaluateDynamicMembershipResult> {
        let sheet = "POST group: evaluate_dynamic_membership
            group-evaluatedynamicmembership: Group.Read.All+User.Read.All Directory.Read.All Group.Read.All+Device.Read.All User.Read.All Device.Read.All | |
            /groups/evaluateDynamicMembership";
        self.0.name("evaluateDynamicMembership").call(sheet).json(body)
    }

    /// `GET /groups` — List groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.identityProviderBase`, such as `/identity/identityProviders/{id}`.
    IdentityProviderBase = models::IdentityProviderBase
}

#[cfg(any(feature = "authentication", feature = "directory"))]
impl IdentityProviderBase {
    /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-beta)
    /// Also: `/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProviderBase: delete
            identityproviderbase-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            samlorwsfedexternaldomainfederation-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/identityProviders/{id}` — Get identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    #[cfg(feature = "authentication")]
    pub fn get(&self) -> Get<models::IdentityProviderBase> {
        let sheet = "GET identityProviderBase: get
            identityproviderbase-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/identityProviders/{id}` — Update identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    #[cfg(feature = "authentication")]
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<()> {
        let sheet = "PATCH identityProviderBase: update
            identityproviderbase-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[cfg(feature = "directory")]
    pub fn as_saml_or_ws_fed_external_domain_federation(&self) -> super::SamlOrWsFedExternalDomainFederation {
        super::SamlOrWsFedExternalDomainFederation(self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemAnalytics`, such as `/sites/{id}/analytics`.
    ItemAnalytics = models::ItemAnalytics
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemAnalytics {
    /// `GET /drives/{drive-id}/items/{item-id}/analytics` — Get analytics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/analytics`, `/sites/{site-id}/lists/{list-id}/items/{item-id}/analytics`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemAnalytics> {
        let sheet = "GET itemAnalytics: get
            itemanalytics-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/analytics
            /sites/{id}/analytics
            /sites/{id}/lists/{id}/items/{id}/analytics";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.list`, such as `/drives/{id}/list`.
    List = models::List
}

#[cfg(any(feature = "files", feature = "sites"))]
impl List {
    /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::List> {
        let sheet = "GET list-get: get
            list-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}";
        self.0.get(sheet)
    }

    /// `…/activities`
    #[cfg(feature = "sites")]
    pub fn activities(&self) -> super::ListActivities {
        super::ListActivities(self.0.name("activities"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn grant(&self, body: requests::permission::GrantRequest) -> Call<Vec<models::Permission>> {
        let sheet = "POST permission: grant
            permission-grant: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}/permission/grant";
        self.0.name("grant").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/me/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn revoke_grants(&self, body: requests::permission::RevokeGrantsRequest) -> Call<models::Permission> {
        let sheet = "POST permission: revoke_grants
            permission-revokegrants: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /me/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}/revokeGrants
            /users/{id}/drive/items/{id}/permissions/{id}/revokeGrants";
        self.0.name("revokeGrants").call(sheet).json(body)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta)
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
    /// `GET /me/planner` — Get plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-get?view=graph-rest-beta)
    /// Also: `/users/{id}/planner`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`.
    #[cfg(feature = "tasks")]
    pub fn get(&self) -> Get<models::PlannerUser> {
        let sheet = "GET plannerUser: get
            planneruser-get: Tasks.Read Tasks.ReadWrite Group.Read.All | |
            /me/planner
            /users/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /me/planner` — Update plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    #[cfg(feature = "tasks")]
    pub fn update(&self, body: models::PlannerUser) -> Call<Option<models::PlannerUser>> {
        let sheet = "PATCH plannerUser: update
            planneruser-update: Tasks.ReadWrite Group.ReadWrite.All | |
            /me/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/all`
    #[cfg(feature = "tasks")]
    pub fn all(&self) -> super::PlannerUserAll {
        super::PlannerUserAll(self.0.name("all"))
    }

    /// `…/favoritePlans`
    #[cfg(feature = "tasks")]
    pub fn favorite_plans(&self) -> super::PlannerUserFavoritePlans {
        super::PlannerUserFavoritePlans(self.0.name("favoritePlans"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerUserPlans {
        super::PlannerUserPlans(self.0.name("plans"))
    }

    /// `…/recentPlans`
    #[cfg(feature = "tasks")]
    pub fn recent_plans(&self) -> super::PlannerUserRecentPlans {
        super::PlannerUserRecentPlans(self.0.name("recentPlans"))
    }

    /// `…/rosterPlans`
    #[cfg(feature = "tasks")]
    pub fn roster_plans(&self) -> super::PlannerUserRosterPlans {
        super::PlannerUserRosterPlans(self.0.name("rosterPlans"))
    }

    /// `…/tasks`
    #[cfg(feature = "tasks")]
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
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-beta)
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

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter/{id}`.
    PrintUsageByPrinter = models::PrintUsageByPrinter
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByPrinter {
    /// `GET /print/reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByPrinter/{id}`, `/reports/dailyPrintUsageByPrinter/{id}`, `/reports/monthlyPrintUsageByPrinter/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
        let sheet = "GET printUsageByPrinter: get
            printusagebyprinter-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByPrinter/{id}
            /print/reports/monthlyPrintUsageByPrinter/{id}
            /reports/dailyPrintUsageByPrinter/{id}
            /reports/monthlyPrintUsageByPrinter/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser/{id}`.
    PrintUsageByUser = models::PrintUsageByUser
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByUser {
    /// `GET /print/reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByUser/{id}`, `/reports/dailyPrintUsageByUser/{id}`, `/reports/monthlyPrintUsageByUser/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByUser> {
        let sheet = "GET printUsageByUser: get
            printusagebyuser-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByUser/{id}
            /print/reports/monthlyPrintUsageByUser/{id}
            /reports/dailyPrintUsageByUser/{id}
            /reports/monthlyPrintUsageByUser/{id}";
        self.0.get(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 5 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/photo` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/groups/{id}/photos/{size}`, `/me/contactfolders/{contactFolderId}/contacts/{id}/photo`, `/me/contacts/{id}/photo` and 6 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn get(&self) -> Get<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: get
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo
            /groups/{id}/photos/{id}
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            /me/photo
            /team/{id}/photo
            /teams/{id}/photo
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            /users/{id}/photo";
        self.0.get(sheet)
    }

    /// `PUT /groups/{id}/photo/$value` — Update profilephoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 4 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT profilePhoto: upload
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.regionalAndLanguageSettings`, such as `/settings/regionalAndLanguageSettings`.
    RegionalAndLanguageSettings = models::RegionalAndLanguageSettings
}

#[cfg(any(feature = "groups", feature = "users"))]
impl RegionalAndLanguageSettings {
    /// `GET /me/settings/regionalAndLanguageSettings` — Get regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-get?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`; personal account: `User.Read`, `User.Read.All`; application: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::RegionalAndLanguageSettings> {
        let sheet = "GET regionalAndLanguageSettings: get
            regionalandlanguagesettings-get: User.Read User.Read.All | User.Read User.Read.All | User.Read User.Read.All
            /me/settings/regionalAndLanguageSettings
            /settings/regionalAndLanguageSettings";
        self.0.get(sheet)
    }

    /// `PUT /me/settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; personal account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn replace(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
        let sheet = "PUT regionalAndLanguageSettings: replace
            regionalandlanguagesettings-update: User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All
            /me/settings/regionalAndLanguageSettings
            /settings/regionalAndLanguageSettings";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; personal account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn update(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
        let sheet = "PATCH regionalAndLanguageSettings: update
            regionalandlanguagesettings-update: User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All
            /me/settings/regionalAndLanguageSettings
            /settings/regionalAndLanguageSettings";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.site`, such as `/sites/id`.
    Site: super::BaseItem = models::Site
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Site {
    /// `GET /groups/{group-id}/sites/root` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-beta)
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

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016',endDateTime='2017',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivity-getbyinterval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> crate::runtime::List<models::ItemActivityStat> {
        let sheet = "GET itemActivity: get_activities_by_interval
            itemactivity-getbyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-beta)
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

    /// `…/externalColumns`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn external_columns(&self) -> Collection<models::ColumnDefinition> {
        Collection::at(self.0.name("externalColumns"))
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

    /// `…/pages`
    #[cfg(feature = "sites")]
    pub fn pages(&self) -> super::SitePages {
        super::SitePages(self.0.name("pages"))
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

    /// `…/settings`
    #[cfg(feature = "sites")]
    pub fn settings(&self) -> super::SiteSettings {
        super::SiteSettings(self.0.name("settings"))
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
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites`.
    Sites[models::Site]
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
impl Sites {
    /// `GET /sites` — Enumerate sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> crate::runtime::List<models::Site> {
        let sheet = "GET site: list
            site-list, site-search: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites";
        self.0.list(sheet)
    }

    /// `…/id`
    pub fn id_2(&self) -> super::Site {
        super::Site(self.0.name("id"))
    }

    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subjectRightsRequest`, such as `/privacy/subjectRightsRequests/{id}`.
    SubjectRightsRequest = models::SubjectRightsRequest
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequest {
    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SubjectRightsRequest> {
        let sheet = "GET subjectRightsRequest: get
            subjectrightsrequest-get: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_attachment(&self) -> Get<Object> {
        let sheet = "GET subjectRightsRequest: get_final_attachment
            subjectrightsrequest-getfinalattachment: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalAttachment
            /security/subjectRightsRequests/{id}/getFinalAttachment";
        self.0.name("getFinalAttachment").get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    #[cfg(feature = "privacy")]
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }

    /// `PATCH /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "PATCH subjectRightsRequest: update
            subjectrightsrequest-update: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/notes`
    pub fn notes(&self) -> super::SubjectRightsRequestNotes {
        super::SubjectRightsRequestNotes(self.0.name("notes"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "teams")]
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.authoredNote`, such as `/privacy/subjectRightsRequests/{id}/notes`.
    SubjectRightsRequestNotes[models::AuthoredNote]
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequestNotes {
    /// `POST /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/notes`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post-notes: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.call(sheet).json(body)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/notes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> crate::runtime::List<models::AuthoredNote> {
        let sheet = "GET subjectRightsRequest: list
            subjectrightsrequest-list-notes: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.list(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    #[cfg(feature = "subscriptions")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE subscription: delete
            subscription-delete: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet)
    }

    /// `GET /subscriptions/{id}` — Get subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-beta)
    /// Also: `/drives/{driveId}/list/subscriptions/socketIo`, `/drives/{driveId}/root/subscriptions/socketIo`, `/groups/{groupId}/drive/root/subscriptions/socketIo` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    pub fn get(&self) -> Get<models::Subscription> {
        let sheet = "GET subscription: get
            subscription-get: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    #[cfg(feature = "subscriptions")]
    pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
        let sheet = "PATCH subscription: update
            subscription-update: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet).json(body)
    }
}

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
            /users/{id}/assignLicense";
        self.0.name("assignLicense").call(sheet).json(body)
    }

    /// `POST /me/changePassword` — user: changePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/checkMemberGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    #[cfg(feature = "users")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /me/checkMemberGroups
            /users/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /me/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`; application: `User.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete, intune-shared-user-delete: User.ReadWrite.All | | User.ReadWrite.All
            /users/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{usersId}/exportDeviceAndAppManagementData` — exportDeviceAndAppManagementData function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    #[cfg(feature = "intune")]
    pub fn export_device_and_app_management_data(
        &self,
        skip: i32,
        top: i32,
    ) -> Get<models::DeviceAndAppManagementData> {
        let sheet = "GET user: export_device_and_app_management_data
            intune-shared-user-exportdeviceandappmanagementdata: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /users/{id}/exportDeviceAndAppManagementData(skip={skip},top={top})";
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
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `User.Read.All`; application: `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_room_lists(&self) -> crate::runtime::List<models::EmailAddress> {
        let sheet = "GET user: find_room_lists
            user-findroomlists: User.ReadBasic.All User.Read.All | | User.Read.All
            /me/findRoomLists
            /users/{id}/findRoomLists";
        self.0.name("findRoomLists").list(sheet)
    }

    /// `GET /me/findRooms` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Also: `/users/{id}/findRooms`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `User.Read.All`; application: `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_rooms(&self) -> crate::runtime::List<models::EmailAddress> {
        let sheet = "GET user: find_rooms
            user-findrooms: User.ReadBasic.All User.Read.All | | User.Read.All
            /me/findRooms
            /users/{id}/findRooms";
        self.0.name("findRooms").list(sheet)
    }

    /// `GET /me/findRooms(RoomList='{room_list_emailAddress}')` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Also: `/users/{id}/findRooms(RoomList='{room_list_emailAddress}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `User.Read.All`; application: `User.Read.All`.
    #[cfg(feature = "calendar")]
    pub fn find_rooms_with_room_list(&self, room_list: &str) -> crate::runtime::List<models::EmailAddress> {
        let sheet = "GET user: find_rooms_with_room_list
            user-findrooms: User.ReadBasic.All User.Read.All | | User.Read.All
            /me/findRooms(RoomList='{RoomList}')
            /users/{id}/findRooms(RoomList='{RoomList}')";
        self.0.function("findRooms", &[("RoomList", Argument::quoted(room_list))]).list(sheet)
    }

    /// `GET /me` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta) and 2 more
    /// Also: `/users/{id | userPrincipalName}`, `/education/me/user`, `/education/users/{id}/user`.
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`; application: `User.Read.All` and 3 more.
    #[cfg(any(feature = "education", feature = "users"))]
    pub fn get(&self) -> Get<models::User> {
        let sheet = "GET user: get
            user-get, user-list-manager: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me
            user-get, user-list-manager, opentypeextension-get, intune-shared-user-get: User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users/{id}
            educationuser-get-user: EduRoster.ReadBasic+Directory.Read.All EduRoster.ReadBasic+User.Read EduRoster.Read+Directory.Read.All EduRoster.Read+User.Read EduRoster.Write+Directory.Read.All EduRoster.Write+User.Read | | EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All
            /education/me/user
            /education/users/{id}/user";
        self.0.get(sheet)
    }

    /// `POST /me/getMailTips` — user: getMailTips
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
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

    /// `POST /me/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
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

    /// `POST /me/invalidateAllRefreshTokens` — user: invalidateAllRefreshTokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/invalidateAllRefreshTokens`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn invalidate_all_refresh_tokens(&self) -> Call<()> {
        let sheet = "POST user: invalidate_all_refresh_tokens
            user-invalidateallrefreshtokens: User.ReadWrite Directory.ReadWrite.All | |
            /me/invalidateAllRefreshTokens
            /users/{id}/invalidateAllRefreshTokens";
        self.0.name("invalidateAllRefreshTokens").call(sheet)
    }

    /// `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — user: reminderView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-removealldevicesfrommanagement?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PriviligedOperation.All`; application: `DeviceManagementManagedDevices.PriviligedOperation.All`.
    #[cfg(feature = "intune")]
    pub fn remove_all_devices_from_management(&self) -> Call<()> {
        let sheet = "POST user: remove_all_devices_from_management
            intune-shared-user-removealldevicesfrommanagement: DeviceManagementManagedDevices.PriviligedOperation.All | | DeviceManagementManagedDevices.PriviligedOperation.All
            /users/{id}/removeAllDevicesFromManagement";
        self.0.name("removeAllDevicesFromManagement").call(sheet)
    }

    /// `POST /users/{id}/reprocessLicenseAssignment` — user: reprocessLicenseAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta)
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
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`; application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn update(&self, body: models::User) -> Call<()> {
        let sheet = "PATCH user: update
            user-update, intune-shared-user-update: User.ReadWrite User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All | User.ReadWrite | User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All
            /users/{id}";
        self.0.call(sheet).json(body)
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

    /// `…/cloudPCs`
    #[cfg(feature = "intune")]
    pub fn cloud_p_cs(&self) -> super::UserCloudPCs {
        super::UserCloudPCs(self.0.name("cloudPCs"))
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

    /// `…/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> super::InferenceClassification {
        super::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `…/informationProtection`
    #[cfg(feature = "security")]
    pub fn information_protection(&self) -> super::UserInformationProtection {
        super::UserInformationProtection(self.0.name("informationProtection"))
    }

    /// `…/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> super::ItemInsights {
        super::ItemInsights(self.0.name("insights"))
    }

    /// `…/isManagedAppUserBlocked`
    #[cfg(feature = "intune")]
    pub fn is_managed_app_user_blocked(&self) -> super::UserIsManagedAppUserBlocked {
        super::UserIsManagedAppUserBlocked(self.0.name("isManagedAppUserBlocked"))
    }

    /// `…/joinedGroups`
    #[cfg(feature = "users")]
    pub fn joined_groups(&self) -> Collection<models::Group> {
        Collection::at(self.0.name("joinedGroups"))
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

    /// `…/photo`
    #[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/photos`
    #[cfg(feature = "users")]
    pub fn photos(&self) -> Collection<models::Photo> {
        Collection::at(self.0.name("photos"))
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

    /// `…/settings`
    #[cfg(feature = "users")]
    pub fn settings(&self) -> super::UserSettings {
        super::UserSettings(self.0.name("settings"))
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
    #[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
    pub fn trending_around(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("trendingAround"))
    }

    /// `…/usageRights`
    #[cfg(feature = "users")]
    pub fn usage_rights(&self) -> super::UserUsageRights {
        super::UserUsageRights(self.0.name("usageRights"))
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
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "users")]
    pub fn create(&self, body: models::User) -> Call<models::User> {
        let sheet = "POST user: create
            user-post-users, intune-shared-user-create: User.ReadWrite.All Directory.ReadWrite.All | | User.ReadWrite.All Directory.ReadWrite.All
            /users";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/delta` — user: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-shared-user-list?view=graph-rest-beta)
    /// Status: 200, 501.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 4 more; application: `User.Read.All` and 3 more.
    #[cfg(feature = "users")]
    pub fn list(&self) -> crate::runtime::List<models::User> {
        let sheet = "GET user: list
            user-list, user-list-manager, intune-shared-user-list: User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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

    /// `…/getManagedAppBlockedUsers`
    #[cfg(feature = "intune")]
    pub fn get_managed_app_blocked_users(&self) -> super::UsersGetManagedAppBlockedUsers {
        super::UsersGetManagedAppBlockedUsers(self.0.name("getManagedAppBlockedUsers"))
    }
}
