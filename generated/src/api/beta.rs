// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]

use crate::runtime::{Client, Credential, Route};

#[cfg(feature = "governance")]
pub mod access_reviews;
#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "directory")]
pub mod administrative_units;
#[cfg(feature = "governance")]
pub mod agreements;
#[cfg(feature = "calls")]
pub mod app;
#[cfg(feature = "teams")]
pub mod app_catalogs;
#[cfg(feature = "applications")]
pub mod application_templates;
#[cfg(feature = "applications")]
pub mod applications;
#[cfg(feature = "audit-event")]
pub mod audit_event;
#[cfg(feature = "reports")]
pub mod audit_logs;
#[cfg(feature = "bookings")]
pub mod booking_businesses;
#[cfg(feature = "bookings")]
pub mod booking_currencies;
#[cfg(feature = "governance")]
pub mod business_flow_templates;
#[cfg(feature = "teams")]
pub mod chats;
#[cfg(feature = "classes")]
pub mod classes;
#[cfg(feature = "calls")]
pub mod communications;
#[cfg(feature = "security")]
pub mod compliance;
#[cfg(feature = "directory")]
pub mod contacts;
#[cfg(feature = "directory")]
pub mod contracts;
#[cfg(feature = "security")]
pub mod data_policy_operations;
#[cfg(feature = "intune")]
pub mod device_app_management;
#[cfg(feature = "intune")]
pub mod device_management;
#[cfg(feature = "directory")]
pub mod devices;
#[cfg(feature = "directory")]
pub mod directory;
#[cfg(feature = "directory")]
pub mod directory_objects;
#[cfg(feature = "directory")]
pub mod directory_role_templates;
#[cfg(feature = "directory")]
pub mod directory_roles;
#[cfg(feature = "groups")]
pub mod directory_setting_templates;
#[cfg(feature = "directory")]
pub mod domains;
#[cfg(feature = "files")]
pub mod drive;
#[cfg(feature = "files")]
pub mod drives;
#[cfg(feature = "ediscovery-export-operation")]
pub mod ediscovery_export_operation;
#[cfg(feature = "education")]
pub mod education;
#[cfg(feature = "email-threats")]
pub mod email_threats;
#[cfg(feature = "employee-experience")]
pub mod employee_experience;
#[cfg(feature = "search")]
pub mod external;
#[cfg(feature = "financials")]
pub mod financials;
#[cfg(feature = "groups")]
pub mod group_lifecycle_policies;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "authentication")]
pub mod identity;
#[cfg(feature = "governance")]
pub mod identity_governance;
#[cfg(feature = "authentication")]
pub mod identity_protection;
#[cfg(feature = "authentication")]
pub mod identity_providers;
#[cfg(feature = "security")]
pub mod information_protection;
#[cfg(feature = "directory")]
pub mod invitations;
#[cfg(feature = "managed-tenant")]
pub mod managed_tenant;
#[cfg(feature = "users")]
pub mod me;
pub mod models;
#[cfg(feature = "applications")]
pub mod oauth2_permission_grants;
#[cfg(feature = "intune")]
pub mod office_configuration;
#[cfg(feature = "on-prem-encrypted-payloads")]
pub mod on_prem_encrypted_payloads;
#[cfg(feature = "applications")]
pub mod on_premises_publishing_profiles;
#[cfg(feature = "directory")]
pub mod organization;
#[cfg(feature = "pfx-recryption-requests")]
pub mod pfx_recryption_requests;
#[cfg(feature = "pfx-user-certificates")]
pub mod pfx_user_certificates;
#[cfg(feature = "calendar")]
pub mod places;
#[cfg(feature = "tasks")]
pub mod planner;
#[cfg(feature = "authentication")]
pub mod policies;
#[cfg(feature = "print")]
pub mod print;
#[cfg(feature = "privacy")]
pub mod privacy;
#[cfg(feature = "governance")]
pub mod privileged_access;
#[cfg(feature = "governance")]
pub mod privileged_approval;
#[cfg(feature = "governance")]
pub mod privileged_operation_events;
#[cfg(feature = "governance")]
pub mod privileged_role_assignment_requests;
#[cfg(feature = "governance")]
pub mod privileged_role_assignments;
#[cfg(feature = "governance")]
pub mod privileged_roles;
#[cfg(feature = "governance")]
pub mod program_control_types;
#[cfg(feature = "governance")]
pub mod program_controls;
#[cfg(feature = "governance")]
pub mod programs;
#[cfg(feature = "reports")]
pub mod reports;
pub mod requests;
#[cfg(feature = "authentication")]
pub mod risk_detections;
#[cfg(feature = "authentication")]
pub mod risky_users;
#[cfg(feature = "governance")]
pub mod role_management;
#[cfg(feature = "directory")]
pub mod schema_extensions;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "applications")]
pub mod service_principals;
#[cfg(feature = "groups")]
pub mod settings;
#[cfg(feature = "files")]
pub mod shares;
#[cfg(feature = "sites")]
pub mod sites;
#[cfg(feature = "directory")]
pub mod subscribed_skus;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "team")]
pub mod team;
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "teams")]
pub mod teamwork;
#[cfg(feature = "tenant-relationships")]
pub mod tenant_relationships;
#[cfg(feature = "sites")]
pub mod term_store;
#[cfg(feature = "authentication")]
pub mod trust_framework;
#[cfg(feature = "users")]
pub mod users;

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

    /// `/accessReviews`
    #[cfg(feature = "governance")]
    pub fn access_reviews(&self) -> access_reviews::AccessReviews {
        access_reviews::AccessReviews(self.0.name("accessReviews"))
    }

    /// `/admin`
    #[cfg(feature = "admin")]
    pub fn admin(&self) -> admin::Admin {
        admin::Admin(self.0.name("admin"))
    }

    /// `/administrativeUnits`
    #[cfg(feature = "directory")]
    pub fn administrative_units(&self) -> administrative_units::AdministrativeUnits {
        administrative_units::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `/agreements`
    #[cfg(feature = "governance")]
    pub fn agreements(&self) -> agreements::Agreements {
        agreements::Agreements(self.0.name("agreements"))
    }

    /// `/app`
    #[cfg(feature = "calls")]
    pub fn app(&self) -> app::App {
        app::App(self.0.name("app"))
    }

    /// `/appCatalogs`
    #[cfg(feature = "teams")]
    pub fn app_catalogs(&self) -> app_catalogs::AppCatalogs {
        app_catalogs::AppCatalogs(self.0.name("appCatalogs"))
    }

    /// `/applicationTemplates`
    #[cfg(feature = "applications")]
    pub fn application_templates(&self) -> application_templates::ApplicationTemplates {
        application_templates::ApplicationTemplates(self.0.name("applicationTemplates"))
    }

    /// `/applications`
    #[cfg(feature = "applications")]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications(self.0.name("applications"))
    }

    /// `/auditEvent`
    #[cfg(feature = "audit-event")]
    pub fn audit_event(&self) -> audit_event::AuditEvent {
        audit_event::AuditEvent(self.0.name("auditEvent"))
    }

    /// `/auditLogs`
    #[cfg(feature = "reports")]
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs(self.0.name("auditLogs"))
    }

    /// `/bookingBusinesses`
    #[cfg(feature = "bookings")]
    pub fn booking_businesses(&self) -> booking_businesses::BookingBusinesses {
        booking_businesses::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `/bookingCurrencies`
    #[cfg(feature = "bookings")]
    pub fn booking_currencies(&self) -> booking_currencies::BookingCurrencies {
        booking_currencies::BookingCurrencies(self.0.name("bookingCurrencies"))
    }

    /// `/businessFlowTemplates`
    #[cfg(feature = "governance")]
    pub fn business_flow_templates(&self) -> business_flow_templates::BusinessFlowTemplates {
        business_flow_templates::BusinessFlowTemplates(self.0.name("businessFlowTemplates"))
    }

    /// `/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    /// `/classes`
    #[cfg(feature = "classes")]
    pub fn classes(&self) -> classes::Classes {
        classes::Classes(self.0.name("classes"))
    }

    /// `/communications`
    #[cfg(feature = "calls")]
    pub fn communications(&self) -> communications::Communications {
        communications::Communications(self.0.name("communications"))
    }

    /// `/compliance`
    #[cfg(feature = "security")]
    pub fn compliance(&self) -> compliance::Compliance {
        compliance::Compliance(self.0.name("compliance"))
    }

    /// `/contacts`
    #[cfg(feature = "directory")]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts(self.0.name("contacts"))
    }

    /// `/contracts`
    #[cfg(feature = "directory")]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts(self.0.name("contracts"))
    }

    /// `/dataPolicyOperations`
    #[cfg(feature = "security")]
    pub fn data_policy_operations(&self) -> data_policy_operations::DataPolicyOperations {
        data_policy_operations::DataPolicyOperations(self.0.name("dataPolicyOperations"))
    }

    /// `/deviceAppManagement`
    #[cfg(feature = "intune")]
    pub fn device_app_management(&self) -> device_app_management::DeviceAppManagement {
        device_app_management::DeviceAppManagement(self.0.name("deviceAppManagement"))
    }

    /// `/deviceManagement`
    #[cfg(feature = "intune")]
    pub fn device_management(&self) -> device_management::DeviceManagement {
        device_management::DeviceManagement(self.0.name("deviceManagement"))
    }

    /// `/devices`
    #[cfg(feature = "directory")]
    pub fn devices(&self) -> devices::Devices {
        devices::Devices(self.0.name("devices"))
    }

    /// `/directory`
    #[cfg(feature = "directory")]
    pub fn directory(&self) -> directory::Directory {
        directory::Directory(self.0.name("directory"))
    }

    /// `/directoryObjects`
    #[cfg(feature = "directory")]
    pub fn directory_objects(&self) -> directory_objects::DirectoryObjects {
        directory_objects::DirectoryObjects(self.0.name("directoryObjects"))
    }

    /// `/directoryRoleTemplates`
    #[cfg(feature = "directory")]
    pub fn directory_role_templates(&self) -> directory_role_templates::DirectoryRoleTemplates {
        directory_role_templates::DirectoryRoleTemplates(self.0.name("directoryRoleTemplates"))
    }

    /// `/directoryRoles`
    #[cfg(feature = "directory")]
    pub fn directory_roles(&self) -> directory_roles::DirectoryRoles {
        directory_roles::DirectoryRoles(self.0.name("directoryRoles"))
    }

    /// `/directorySettingTemplates`
    #[cfg(feature = "groups")]
    pub fn directory_setting_templates(&self) -> directory_setting_templates::DirectorySettingTemplates {
        directory_setting_templates::DirectorySettingTemplates(self.0.name("directorySettingTemplates"))
    }

    /// `/domains`
    #[cfg(feature = "directory")]
    pub fn domains(&self) -> domains::Domains {
        domains::Domains(self.0.name("domains"))
    }

    /// `/drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> drives::Drives {
        drives::Drives(self.0.name("drives"))
    }

    /// `/ediscoveryExportOperation`
    #[cfg(feature = "ediscovery-export-operation")]
    pub fn ediscovery_export_operation(
        &self,
    ) -> ediscovery_export_operation::EdiscoveryExportOperation
    {
        ediscovery_export_operation::EdiscoveryExportOperation(self.0.name("ediscoveryExportOperation"))
    }

    /// `/education`
    #[cfg(feature = "education")]
    pub fn education(&self) -> education::Education {
        education::Education(self.0.name("education"))
    }

    /// `/emailThreats`
    #[cfg(feature = "email-threats")]
    pub fn email_threats(&self) -> email_threats::EmailThreats {
        email_threats::EmailThreats(self.0.name("emailThreats"))
    }

    /// `/employeeExperience`
    #[cfg(feature = "employee-experience")]
    pub fn employee_experience(&self) -> employee_experience::EmployeeExperience {
        employee_experience::EmployeeExperience(self.0.name("employeeExperience"))
    }

    /// `/external`
    #[cfg(feature = "search")]
    pub fn external(&self) -> external::External {
        external::External(self.0.name("external"))
    }

    /// `/financials`
    #[cfg(feature = "financials")]
    pub fn financials(&self) -> financials::Financials {
        financials::Financials(self.0.name("financials"))
    }

    /// `/groupLifecyclePolicies`
    #[cfg(feature = "groups")]
    pub fn group_lifecycle_policies(&self) -> group_lifecycle_policies::GroupLifecyclePolicies {
        group_lifecycle_policies::GroupLifecyclePolicies(self.0.name("groupLifecyclePolicies"))
    }

    /// `/groups`
    #[cfg(feature = "groups")]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups(self.0.name("groups"))
    }

    /// `/identity`
    #[cfg(feature = "authentication")]
    pub fn identity(&self) -> identity::Identity {
        identity::Identity(self.0.name("identity"))
    }

    /// `/identityGovernance`
    #[cfg(feature = "governance")]
    pub fn identity_governance(&self) -> identity_governance::IdentityGovernance {
        identity_governance::IdentityGovernance(self.0.name("identityGovernance"))
    }

    /// `/identityProtection`
    #[cfg(feature = "authentication")]
    pub fn identity_protection(&self) -> identity_protection::IdentityProtection {
        identity_protection::IdentityProtection(self.0.name("identityProtection"))
    }

    /// `/identityProviders`
    #[cfg(feature = "authentication")]
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders(self.0.name("identityProviders"))
    }

    /// `/informationProtection`
    #[cfg(feature = "security")]
    pub fn information_protection(&self) -> information_protection::InformationProtection {
        information_protection::InformationProtection(self.0.name("informationProtection"))
    }

    /// `/invitations`
    #[cfg(feature = "directory")]
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations(self.0.name("invitations"))
    }

    /// `/managedTenant`
    #[cfg(feature = "managed-tenant")]
    pub fn managed_tenant(&self) -> managed_tenant::ManagedTenant {
        managed_tenant::ManagedTenant(self.0.name("managedTenant"))
    }

    /// `/me`
    #[cfg(feature = "users")]
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/oauth2PermissionGrants`
    #[cfg(feature = "applications")]
    pub fn oauth2_permission_grants(&self) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `/officeConfiguration`
    #[cfg(feature = "intune")]
    pub fn office_configuration(&self) -> office_configuration::OfficeConfiguration {
        office_configuration::OfficeConfiguration(self.0.name("officeConfiguration"))
    }

    /// `/onPremEncryptedPayloads`
    #[cfg(feature = "on-prem-encrypted-payloads")]
    pub fn on_prem_encrypted_payloads(&self) -> on_prem_encrypted_payloads::OnPremEncryptedPayloads {
        on_prem_encrypted_payloads::OnPremEncryptedPayloads(self.0.name("onPremEncryptedPayloads"))
    }

    /// `/onPremisesPublishingProfiles`
    #[cfg(feature = "applications")]
    pub fn on_premises_publishing_profiles(&self) -> on_premises_publishing_profiles::OnPremisesPublishingProfiles {
        on_premises_publishing_profiles::OnPremisesPublishingProfiles(self.0.name("onPremisesPublishingProfiles"))
    }

    /// `/organization`
    #[cfg(feature = "directory")]
    pub fn organization(&self) -> organization::Organization {
        organization::Organization(self.0.name("organization"))
    }

    /// `/pfxRecryptionRequests`
    #[cfg(feature = "pfx-recryption-requests")]
    pub fn pfx_recryption_requests(&self) -> pfx_recryption_requests::PfxRecryptionRequests {
        pfx_recryption_requests::PfxRecryptionRequests(self.0.name("pfxRecryptionRequests"))
    }

    /// `/pfxUserCertificates`
    #[cfg(feature = "pfx-user-certificates")]
    pub fn pfx_user_certificates(&self) -> pfx_user_certificates::PfxUserCertificates {
        pfx_user_certificates::PfxUserCertificates(self.0.name("pfxUserCertificates"))
    }

    /// `/places`
    #[cfg(feature = "calendar")]
    pub fn places(&self) -> places::Places {
        places::Places(self.0.name("places"))
    }

    /// `/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    /// `/policies`
    #[cfg(feature = "authentication")]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.name("policies"))
    }

    /// `/print`
    #[cfg(feature = "print")]
    pub fn print(&self) -> print::Print {
        print::Print(self.0.name("print"))
    }

    /// `/privacy`
    #[cfg(feature = "privacy")]
    pub fn privacy(&self) -> privacy::Privacy {
        privacy::Privacy(self.0.name("privacy"))
    }

    /// `/privilegedAccess`
    #[cfg(feature = "governance")]
    pub fn privileged_access(&self) -> privileged_access::PrivilegedAccess {
        privileged_access::PrivilegedAccess(self.0.name("privilegedAccess"))
    }

    /// `/privilegedApproval`
    #[cfg(feature = "governance")]
    pub fn privileged_approval(&self) -> privileged_approval::PrivilegedApproval {
        privileged_approval::PrivilegedApproval(self.0.name("privilegedApproval"))
    }

    /// `/privilegedOperationEvents`
    #[cfg(feature = "governance")]
    pub fn privileged_operation_events(&self) -> privileged_operation_events::PrivilegedOperationEvents {
        privileged_operation_events::PrivilegedOperationEvents(self.0.name("privilegedOperationEvents"))
    }

    /// `/privilegedRoleAssignmentRequests`
    #[cfg(feature = "governance")]
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests
    {
        privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests(
            self.0.name("privilegedRoleAssignmentRequests"),
        )
    }

    /// `/privilegedRoleAssignments`
    #[cfg(feature = "governance")]
    pub fn privileged_role_assignments(&self) -> privileged_role_assignments::PrivilegedRoleAssignments {
        privileged_role_assignments::PrivilegedRoleAssignments(self.0.name("privilegedRoleAssignments"))
    }

    /// `/privilegedRoles`
    #[cfg(feature = "governance")]
    pub fn privileged_roles(&self) -> privileged_roles::PrivilegedRoles {
        privileged_roles::PrivilegedRoles(self.0.name("privilegedRoles"))
    }

    /// `/programControlTypes`
    #[cfg(feature = "governance")]
    pub fn program_control_types(&self) -> program_control_types::ProgramControlTypes {
        program_control_types::ProgramControlTypes(self.0.name("programControlTypes"))
    }

    /// `/programControls`
    #[cfg(feature = "governance")]
    pub fn program_controls(&self) -> program_controls::ProgramControls {
        program_controls::ProgramControls(self.0.name("programControls"))
    }

    /// `/programs`
    #[cfg(feature = "governance")]
    pub fn programs(&self) -> programs::Programs {
        programs::Programs(self.0.name("programs"))
    }

    /// `/reports`
    #[cfg(feature = "reports")]
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
    }

    /// `/riskDetections`
    #[cfg(feature = "authentication")]
    pub fn risk_detections(&self) -> risk_detections::RiskDetections {
        risk_detections::RiskDetections(self.0.name("riskDetections"))
    }

    /// `/riskyUsers`
    #[cfg(feature = "authentication")]
    pub fn risky_users(&self) -> risky_users::RiskyUsers {
        risky_users::RiskyUsers(self.0.name("riskyUsers"))
    }

    /// `/roleManagement`
    #[cfg(feature = "governance")]
    pub fn role_management(&self) -> role_management::RoleManagement {
        role_management::RoleManagement(self.0.name("roleManagement"))
    }

    /// `/schemaExtensions`
    #[cfg(feature = "directory")]
    pub fn schema_extensions(&self) -> schema_extensions::SchemaExtensions {
        schema_extensions::SchemaExtensions(self.0.name("schemaExtensions"))
    }

    /// `/search`
    #[cfg(feature = "search")]
    pub fn search(&self) -> search::Search {
        search::Search(self.0.name("search"))
    }

    /// `/security`
    #[cfg(feature = "security")]
    pub fn security(&self) -> security::Security {
        security::Security(self.0.name("security"))
    }

    /// `/servicePrincipals`
    #[cfg(feature = "applications")]
    pub fn service_principals(&self) -> service_principals::ServicePrincipals {
        service_principals::ServicePrincipals(self.0.name("servicePrincipals"))
    }

    /// `/settings`
    #[cfg(feature = "groups")]
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/shares`
    #[cfg(feature = "files")]
    pub fn shares(&self) -> shares::Shares {
        shares::Shares(self.0.name("shares"))
    }

    /// `/sites`
    #[cfg(feature = "sites")]
    pub fn sites(&self) -> sites::Sites {
        sites::Sites(self.0.name("sites"))
    }

    /// `/subscribedSkus`
    #[cfg(feature = "directory")]
    pub fn subscribed_skus(&self) -> subscribed_skus::SubscribedSkus {
        subscribed_skus::SubscribedSkus(self.0.name("subscribedSkus"))
    }

    /// `/subscriptions`
    #[cfg(feature = "subscriptions")]
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions(self.0.name("subscriptions"))
    }

    /// `/team`
    #[cfg(feature = "team")]
    pub fn team(&self) -> team::Team {
        team::Team(self.0.name("team"))
    }

    /// `/teams`
    #[cfg(feature = "teams")]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams(self.0.name("teams"))
    }

    /// `/teamwork`
    #[cfg(feature = "teams")]
    pub fn teamwork(&self) -> teamwork::Teamwork {
        teamwork::Teamwork(self.0.name("teamwork"))
    }

    /// `/tenantRelationships`
    #[cfg(feature = "tenant-relationships")]
    pub fn tenant_relationships(&self) -> tenant_relationships::TenantRelationships {
        tenant_relationships::TenantRelationships(self.0.name("tenantRelationships"))
    }

    /// `/termStore`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> term_store::TermStore {
        term_store::TermStore(self.0.name("termStore"))
    }

    /// `/trustFramework`
    #[cfg(feature = "authentication")]
    pub fn trust_framework(&self) -> trust_framework::TrustFramework {
        trust_framework::TrustFramework(self.0.name("trustFramework"))
    }

    /// `/users`
    #[cfg(feature = "users")]
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
