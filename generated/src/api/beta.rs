// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(missing_docs)]
#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]

use crate::runtime::{Client, Credential, Route};

pub mod models;
pub mod requests;
#[cfg(feature = "governance")] pub mod access_reviews;
#[cfg(feature = "admin")] pub mod admin;
#[cfg(feature = "directory")] pub mod administrative_units;
#[cfg(feature = "governance")] pub mod agreements;
#[cfg(feature = "calls")] pub mod app;
#[cfg(feature = "teams")] pub mod app_catalogs;
#[cfg(feature = "applications")] pub mod application_templates;
#[cfg(feature = "applications")] pub mod applications;
#[cfg(feature = "audit-event")] pub mod audit_event;
#[cfg(feature = "reports")] pub mod audit_logs;
#[cfg(feature = "bookings")] pub mod booking_businesses;
#[cfg(feature = "bookings")] pub mod booking_currencies;
#[cfg(feature = "governance")] pub mod business_flow_templates;
#[cfg(feature = "teams")] pub mod chats;
#[cfg(feature = "classes")] pub mod classes;
#[cfg(feature = "calls")] pub mod communications;
#[cfg(feature = "security")] pub mod compliance;
#[cfg(feature = "directory")] pub mod contacts;
#[cfg(feature = "directory")] pub mod contracts;
#[cfg(feature = "security")] pub mod data_policy_operations;
#[cfg(feature = "intune")] pub mod device_app_management;
#[cfg(feature = "intune")] pub mod device_management;
#[cfg(feature = "directory")] pub mod devices;
#[cfg(feature = "directory")] pub mod directory;
#[cfg(feature = "directory")] pub mod directory_objects;
#[cfg(feature = "directory")] pub mod directory_role_templates;
#[cfg(feature = "directory")] pub mod directory_roles;
#[cfg(feature = "groups")] pub mod directory_setting_templates;
#[cfg(feature = "directory")] pub mod domains;
#[cfg(feature = "files")] pub mod drive;
#[cfg(feature = "files")] pub mod drives;
#[cfg(feature = "ediscovery-export-operation")] pub mod ediscovery_export_operation;
#[cfg(feature = "education")] pub mod education;
#[cfg(feature = "email-threats")] pub mod email_threats;
#[cfg(feature = "employee-experience")] pub mod employee_experience;
#[cfg(feature = "search")] pub mod external;
#[cfg(feature = "financials")] pub mod financials;
#[cfg(feature = "groups")] pub mod group_lifecycle_policies;
#[cfg(feature = "groups")] pub mod groups;
#[cfg(feature = "authentication")] pub mod identity;
#[cfg(feature = "governance")] pub mod identity_governance;
#[cfg(feature = "authentication")] pub mod identity_protection;
#[cfg(feature = "authentication")] pub mod identity_providers;
#[cfg(feature = "security")] pub mod information_protection;
#[cfg(feature = "directory")] pub mod invitations;
#[cfg(feature = "managed-tenant")] pub mod managed_tenant;
#[cfg(feature = "users")] pub mod me;
#[cfg(feature = "applications")] pub mod oauth2_permission_grants;
#[cfg(feature = "intune")] pub mod office_configuration;
#[cfg(feature = "on-prem-encrypted-payloads")] pub mod on_prem_encrypted_payloads;
#[cfg(feature = "applications")] pub mod on_premises_publishing_profiles;
#[cfg(feature = "directory")] pub mod organization;
#[cfg(feature = "pfx-recryption-requests")] pub mod pfx_recryption_requests;
#[cfg(feature = "pfx-user-certificates")] pub mod pfx_user_certificates;
#[cfg(feature = "calendar")] pub mod places;
#[cfg(feature = "tasks")] pub mod planner;
#[cfg(feature = "authentication")] pub mod policies;
#[cfg(feature = "print")] pub mod print;
#[cfg(feature = "privacy")] pub mod privacy;
#[cfg(feature = "governance")] pub mod privileged_access;
#[cfg(feature = "governance")] pub mod privileged_approval;
#[cfg(feature = "governance")] pub mod privileged_operation_events;
#[cfg(feature = "governance")] pub mod privileged_role_assignment_requests;
#[cfg(feature = "governance")] pub mod privileged_role_assignments;
#[cfg(feature = "governance")] pub mod privileged_roles;
#[cfg(feature = "governance")] pub mod program_control_types;
#[cfg(feature = "governance")] pub mod program_controls;
#[cfg(feature = "governance")] pub mod programs;
#[cfg(feature = "reports")] pub mod reports;
#[cfg(feature = "authentication")] pub mod risk_detections;
#[cfg(feature = "authentication")] pub mod risky_users;
#[cfg(feature = "governance")] pub mod role_management;
#[cfg(feature = "directory")] pub mod schema_extensions;
#[cfg(feature = "search")] pub mod search;
#[cfg(feature = "security")] pub mod security;
#[cfg(feature = "applications")] pub mod service_principals;
#[cfg(feature = "groups")] pub mod settings;
#[cfg(feature = "files")] pub mod shares;
#[cfg(feature = "sites")] pub mod sites;
#[cfg(feature = "directory")] pub mod subscribed_skus;
#[cfg(feature = "subscriptions")] pub mod subscriptions;
#[cfg(feature = "team")] pub mod team;
#[cfg(feature = "teams")] pub mod teams;
#[cfg(feature = "teams")] pub mod teamwork;
#[cfg(feature = "tenant-relationships")] pub mod tenant_relationships;
#[cfg(feature = "sites")] pub mod term_store;
#[cfg(feature = "authentication")] pub mod trust_framework;
#[cfg(feature = "users")] pub mod users;

crate::runtime::node! {
    /// Where the routes of `beta` start.
    Graph
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

    #[cfg(feature = "governance")]
    /// `/accessReviews`
    pub fn access_reviews(&self) -> access_reviews::AccessReviews {
        access_reviews::AccessReviews(self.0.name("accessReviews"))
    }

    #[cfg(feature = "admin")]
    /// `/admin`
    pub fn admin(&self) -> admin::Admin {
        admin::Admin(self.0.name("admin"))
    }

    #[cfg(feature = "directory")]
    /// `/administrativeUnits`
    pub fn administrative_units(&self) -> administrative_units::AdministrativeUnits {
        administrative_units::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    #[cfg(feature = "governance")]
    /// `/agreements`
    pub fn agreements(&self) -> agreements::Agreements {
        agreements::Agreements(self.0.name("agreements"))
    }

    #[cfg(feature = "calls")]
    /// `/app`
    pub fn app(&self) -> app::App {
        app::App(self.0.name("app"))
    }

    #[cfg(feature = "teams")]
    /// `/appCatalogs`
    pub fn app_catalogs(&self) -> app_catalogs::AppCatalogs {
        app_catalogs::AppCatalogs(self.0.name("appCatalogs"))
    }

    #[cfg(feature = "applications")]
    /// `/applicationTemplates`
    pub fn application_templates(&self) -> application_templates::ApplicationTemplates {
        application_templates::ApplicationTemplates(self.0.name("applicationTemplates"))
    }

    #[cfg(feature = "applications")]
    /// `/applications`
    pub fn applications(&self) -> applications::Applications {
        applications::Applications(self.0.name("applications"))
    }

    #[cfg(feature = "audit-event")]
    /// `/auditEvent`
    pub fn audit_event(&self) -> audit_event::AuditEvent {
        audit_event::AuditEvent(self.0.name("auditEvent"))
    }

    #[cfg(feature = "reports")]
    /// `/auditLogs`
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs(self.0.name("auditLogs"))
    }

    #[cfg(feature = "bookings")]
    /// `/bookingBusinesses`
    pub fn booking_businesses(&self) -> booking_businesses::BookingBusinesses {
        booking_businesses::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    #[cfg(feature = "bookings")]
    /// `/bookingCurrencies`
    pub fn booking_currencies(&self) -> booking_currencies::BookingCurrencies {
        booking_currencies::BookingCurrencies(self.0.name("bookingCurrencies"))
    }

    #[cfg(feature = "governance")]
    /// `/businessFlowTemplates`
    pub fn business_flow_templates(
        &self,
    ) -> business_flow_templates::BusinessFlowTemplates {
        business_flow_templates::BusinessFlowTemplates(
            self.0.name("businessFlowTemplates"),
        )
    }

    #[cfg(feature = "teams")]
    /// `/chats`
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    #[cfg(feature = "classes")]
    /// `/classes`
    pub fn classes(&self) -> classes::Classes {
        classes::Classes(self.0.name("classes"))
    }

    #[cfg(feature = "calls")]
    /// `/communications`
    pub fn communications(&self) -> communications::Communications {
        communications::Communications(self.0.name("communications"))
    }

    #[cfg(feature = "security")]
    /// `/compliance`
    pub fn compliance(&self) -> compliance::Compliance {
        compliance::Compliance(self.0.name("compliance"))
    }

    #[cfg(feature = "directory")]
    /// `/contacts`
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts(self.0.name("contacts"))
    }

    #[cfg(feature = "directory")]
    /// `/contracts`
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts(self.0.name("contracts"))
    }

    #[cfg(feature = "security")]
    /// `/dataPolicyOperations`
    pub fn data_policy_operations(
        &self,
    ) -> data_policy_operations::DataPolicyOperations {
        data_policy_operations::DataPolicyOperations(self.0.name("dataPolicyOperations"))
    }

    #[cfg(feature = "intune")]
    /// `/deviceAppManagement`
    pub fn device_app_management(&self) -> device_app_management::DeviceAppManagement {
        device_app_management::DeviceAppManagement(self.0.name("deviceAppManagement"))
    }

    #[cfg(feature = "intune")]
    /// `/deviceManagement`
    pub fn device_management(&self) -> device_management::DeviceManagement {
        device_management::DeviceManagement(self.0.name("deviceManagement"))
    }

    #[cfg(feature = "directory")]
    /// `/devices`
    pub fn devices(&self) -> devices::Devices {
        devices::Devices(self.0.name("devices"))
    }

    #[cfg(feature = "directory")]
    /// `/directory`
    pub fn directory(&self) -> directory::Directory {
        directory::Directory(self.0.name("directory"))
    }

    #[cfg(feature = "directory")]
    /// `/directoryObjects`
    pub fn directory_objects(&self) -> directory_objects::DirectoryObjects {
        directory_objects::DirectoryObjects(self.0.name("directoryObjects"))
    }

    #[cfg(feature = "directory")]
    /// `/directoryRoleTemplates`
    pub fn directory_role_templates(
        &self,
    ) -> directory_role_templates::DirectoryRoleTemplates {
        directory_role_templates::DirectoryRoleTemplates(
            self.0.name("directoryRoleTemplates"),
        )
    }

    #[cfg(feature = "directory")]
    /// `/directoryRoles`
    pub fn directory_roles(&self) -> directory_roles::DirectoryRoles {
        directory_roles::DirectoryRoles(self.0.name("directoryRoles"))
    }

    #[cfg(feature = "groups")]
    /// `/directorySettingTemplates`
    pub fn directory_setting_templates(
        &self,
    ) -> directory_setting_templates::DirectorySettingTemplates {
        directory_setting_templates::DirectorySettingTemplates(
            self.0.name("directorySettingTemplates"),
        )
    }

    #[cfg(feature = "directory")]
    /// `/domains`
    pub fn domains(&self) -> domains::Domains {
        domains::Domains(self.0.name("domains"))
    }

    #[cfg(feature = "files")]
    /// `/drive`
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    #[cfg(feature = "files")]
    /// `/drives`
    pub fn drives(&self) -> drives::Drives {
        drives::Drives(self.0.name("drives"))
    }

    #[cfg(feature = "ediscovery-export-operation")]
    /// `/ediscoveryExportOperation`
    pub fn ediscovery_export_operation(
        &self,
    ) -> ediscovery_export_operation::EdiscoveryExportOperation {
        ediscovery_export_operation::EdiscoveryExportOperation(
            self.0.name("ediscoveryExportOperation"),
        )
    }

    #[cfg(feature = "education")]
    /// `/education`
    pub fn education(&self) -> education::Education {
        education::Education(self.0.name("education"))
    }

    #[cfg(feature = "email-threats")]
    /// `/emailThreats`
    pub fn email_threats(&self) -> email_threats::EmailThreats {
        email_threats::EmailThreats(self.0.name("emailThreats"))
    }

    #[cfg(feature = "employee-experience")]
    /// `/employeeExperience`
    pub fn employee_experience(&self) -> employee_experience::EmployeeExperience {
        employee_experience::EmployeeExperience(self.0.name("employeeExperience"))
    }

    #[cfg(feature = "search")]
    /// `/external`
    pub fn external(&self) -> external::External {
        external::External(self.0.name("external"))
    }

    #[cfg(feature = "financials")]
    /// `/financials`
    pub fn financials(&self) -> financials::Financials {
        financials::Financials(self.0.name("financials"))
    }

    #[cfg(feature = "groups")]
    /// `/groupLifecyclePolicies`
    pub fn group_lifecycle_policies(
        &self,
    ) -> group_lifecycle_policies::GroupLifecyclePolicies {
        group_lifecycle_policies::GroupLifecyclePolicies(
            self.0.name("groupLifecyclePolicies"),
        )
    }

    #[cfg(feature = "groups")]
    /// `/groups`
    pub fn groups(&self) -> groups::Groups {
        groups::Groups(self.0.name("groups"))
    }

    #[cfg(feature = "authentication")]
    /// `/identity`
    pub fn identity(&self) -> identity::Identity {
        identity::Identity(self.0.name("identity"))
    }

    #[cfg(feature = "governance")]
    /// `/identityGovernance`
    pub fn identity_governance(&self) -> identity_governance::IdentityGovernance {
        identity_governance::IdentityGovernance(self.0.name("identityGovernance"))
    }

    #[cfg(feature = "authentication")]
    /// `/identityProtection`
    pub fn identity_protection(&self) -> identity_protection::IdentityProtection {
        identity_protection::IdentityProtection(self.0.name("identityProtection"))
    }

    #[cfg(feature = "authentication")]
    /// `/identityProviders`
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders(self.0.name("identityProviders"))
    }

    #[cfg(feature = "security")]
    /// `/informationProtection`
    pub fn information_protection(
        &self,
    ) -> information_protection::InformationProtection {
        information_protection::InformationProtection(
            self.0.name("informationProtection"),
        )
    }

    #[cfg(feature = "directory")]
    /// `/invitations`
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations(self.0.name("invitations"))
    }

    #[cfg(feature = "managed-tenant")]
    /// `/managedTenant`
    pub fn managed_tenant(&self) -> managed_tenant::ManagedTenant {
        managed_tenant::ManagedTenant(self.0.name("managedTenant"))
    }

    #[cfg(feature = "users")]
    /// `/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    #[cfg(feature = "applications")]
    /// `/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(
        &self,
    ) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(
            self.0.name("oauth2PermissionGrants"),
        )
    }

    #[cfg(feature = "intune")]
    /// `/officeConfiguration`
    pub fn office_configuration(&self) -> office_configuration::OfficeConfiguration {
        office_configuration::OfficeConfiguration(self.0.name("officeConfiguration"))
    }

    #[cfg(feature = "on-prem-encrypted-payloads")]
    /// `/onPremEncryptedPayloads`
    pub fn on_prem_encrypted_payloads(
        &self,
    ) -> on_prem_encrypted_payloads::OnPremEncryptedPayloads {
        on_prem_encrypted_payloads::OnPremEncryptedPayloads(
            self.0.name("onPremEncryptedPayloads"),
        )
    }

    #[cfg(feature = "applications")]
    /// `/onPremisesPublishingProfiles`
    pub fn on_premises_publishing_profiles(
        &self,
    ) -> on_premises_publishing_profiles::OnPremisesPublishingProfiles {
        on_premises_publishing_profiles::OnPremisesPublishingProfiles(
            self.0.name("onPremisesPublishingProfiles"),
        )
    }

    #[cfg(feature = "directory")]
    /// `/organization`
    pub fn organization(&self) -> organization::Organization {
        organization::Organization(self.0.name("organization"))
    }

    #[cfg(feature = "pfx-recryption-requests")]
    /// `/pfxRecryptionRequests`
    pub fn pfx_recryption_requests(
        &self,
    ) -> pfx_recryption_requests::PfxRecryptionRequests {
        pfx_recryption_requests::PfxRecryptionRequests(
            self.0.name("pfxRecryptionRequests"),
        )
    }

    #[cfg(feature = "pfx-user-certificates")]
    /// `/pfxUserCertificates`
    pub fn pfx_user_certificates(&self) -> pfx_user_certificates::PfxUserCertificates {
        pfx_user_certificates::PfxUserCertificates(self.0.name("pfxUserCertificates"))
    }

    #[cfg(feature = "calendar")]
    /// `/places`
    pub fn places(&self) -> places::Places {
        places::Places(self.0.name("places"))
    }

    #[cfg(feature = "tasks")]
    /// `/planner`
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    #[cfg(feature = "authentication")]
    /// `/policies`
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.name("policies"))
    }

    #[cfg(feature = "print")]
    /// `/print`
    pub fn print(&self) -> print::Print {
        print::Print(self.0.name("print"))
    }

    #[cfg(feature = "privacy")]
    /// `/privacy`
    pub fn privacy(&self) -> privacy::Privacy {
        privacy::Privacy(self.0.name("privacy"))
    }

    #[cfg(feature = "governance")]
    /// `/privilegedAccess`
    pub fn privileged_access(&self) -> privileged_access::PrivilegedAccess {
        privileged_access::PrivilegedAccess(self.0.name("privilegedAccess"))
    }

    #[cfg(feature = "governance")]
    /// `/privilegedApproval`
    pub fn privileged_approval(&self) -> privileged_approval::PrivilegedApproval {
        privileged_approval::PrivilegedApproval(self.0.name("privilegedApproval"))
    }

    #[cfg(feature = "governance")]
    /// `/privilegedOperationEvents`
    pub fn privileged_operation_events(
        &self,
    ) -> privileged_operation_events::PrivilegedOperationEvents {
        privileged_operation_events::PrivilegedOperationEvents(
            self.0.name("privilegedOperationEvents"),
        )
    }

    #[cfg(feature = "governance")]
    /// `/privilegedRoleAssignmentRequests`
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests {
        privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests(
            self.0.name("privilegedRoleAssignmentRequests"),
        )
    }

    #[cfg(feature = "governance")]
    /// `/privilegedRoleAssignments`
    pub fn privileged_role_assignments(
        &self,
    ) -> privileged_role_assignments::PrivilegedRoleAssignments {
        privileged_role_assignments::PrivilegedRoleAssignments(
            self.0.name("privilegedRoleAssignments"),
        )
    }

    #[cfg(feature = "governance")]
    /// `/privilegedRoles`
    pub fn privileged_roles(&self) -> privileged_roles::PrivilegedRoles {
        privileged_roles::PrivilegedRoles(self.0.name("privilegedRoles"))
    }

    #[cfg(feature = "governance")]
    /// `/programControlTypes`
    pub fn program_control_types(&self) -> program_control_types::ProgramControlTypes {
        program_control_types::ProgramControlTypes(self.0.name("programControlTypes"))
    }

    #[cfg(feature = "governance")]
    /// `/programControls`
    pub fn program_controls(&self) -> program_controls::ProgramControls {
        program_controls::ProgramControls(self.0.name("programControls"))
    }

    #[cfg(feature = "governance")]
    /// `/programs`
    pub fn programs(&self) -> programs::Programs {
        programs::Programs(self.0.name("programs"))
    }

    #[cfg(feature = "reports")]
    /// `/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
    }

    #[cfg(feature = "authentication")]
    /// `/riskDetections`
    pub fn risk_detections(&self) -> risk_detections::RiskDetections {
        risk_detections::RiskDetections(self.0.name("riskDetections"))
    }

    #[cfg(feature = "authentication")]
    /// `/riskyUsers`
    pub fn risky_users(&self) -> risky_users::RiskyUsers {
        risky_users::RiskyUsers(self.0.name("riskyUsers"))
    }

    #[cfg(feature = "governance")]
    /// `/roleManagement`
    pub fn role_management(&self) -> role_management::RoleManagement {
        role_management::RoleManagement(self.0.name("roleManagement"))
    }

    #[cfg(feature = "directory")]
    /// `/schemaExtensions`
    pub fn schema_extensions(&self) -> schema_extensions::SchemaExtensions {
        schema_extensions::SchemaExtensions(self.0.name("schemaExtensions"))
    }

    #[cfg(feature = "search")]
    /// `/search`
    pub fn search(&self) -> search::Search {
        search::Search(self.0.name("search"))
    }

    #[cfg(feature = "security")]
    /// `/security`
    pub fn security(&self) -> security::Security {
        security::Security(self.0.name("security"))
    }

    #[cfg(feature = "applications")]
    /// `/servicePrincipals`
    pub fn service_principals(&self) -> service_principals::ServicePrincipals {
        service_principals::ServicePrincipals(self.0.name("servicePrincipals"))
    }

    #[cfg(feature = "groups")]
    /// `/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    #[cfg(feature = "files")]
    /// `/shares`
    pub fn shares(&self) -> shares::Shares {
        shares::Shares(self.0.name("shares"))
    }

    #[cfg(feature = "sites")]
    /// `/sites`
    pub fn sites(&self) -> sites::Sites {
        sites::Sites(self.0.name("sites"))
    }

    #[cfg(feature = "directory")]
    /// `/subscribedSkus`
    pub fn subscribed_skus(&self) -> subscribed_skus::SubscribedSkus {
        subscribed_skus::SubscribedSkus(self.0.name("subscribedSkus"))
    }

    #[cfg(feature = "subscriptions")]
    /// `/subscriptions`
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions(self.0.name("subscriptions"))
    }

    #[cfg(feature = "team")]
    /// `/team`
    pub fn team(&self) -> team::Team {
        team::Team(self.0.name("team"))
    }

    #[cfg(feature = "teams")]
    /// `/teams`
    pub fn teams(&self) -> teams::Teams {
        teams::Teams(self.0.name("teams"))
    }

    #[cfg(feature = "teams")]
    /// `/teamwork`
    pub fn teamwork(&self) -> teamwork::Teamwork {
        teamwork::Teamwork(self.0.name("teamwork"))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `/tenantRelationships`
    pub fn tenant_relationships(&self) -> tenant_relationships::TenantRelationships {
        tenant_relationships::TenantRelationships(self.0.name("tenantRelationships"))
    }

    #[cfg(feature = "sites")]
    /// `/termStore`
    pub fn term_store(&self) -> term_store::TermStore {
        term_store::TermStore(self.0.name("termStore"))
    }

    #[cfg(feature = "authentication")]
    /// `/trustFramework`
    pub fn trust_framework(&self) -> trust_framework::TrustFramework {
        trust_framework::TrustFramework(self.0.name("trustFramework"))
    }

    #[cfg(feature = "users")]
    /// `/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
