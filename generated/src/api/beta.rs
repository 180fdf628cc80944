// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(missing_docs)]
#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models;
pub mod requests;
pub mod access_reviews;
pub mod admin;
pub mod administrative_units;
pub mod anonymous_ip_risk_events;
pub mod app;
pub mod app_catalogs;
pub mod application_templates;
pub mod applications;
pub mod audit_logs;
pub mod booking_businesses;
pub mod booking_currencies;
pub mod business_flow_templates;
pub mod chats;
pub mod communications;
pub mod compliance;
pub mod contacts;
pub mod contracts;
pub mod data_policy_operations;
pub mod device_app_management;
pub mod device_management;
pub mod devices;
pub mod directory;
pub mod directory_objects;
pub mod directory_role_templates;
pub mod directory_roles;
pub mod directory_setting_templates;
pub mod domains;
pub mod drive;
pub mod drives;
pub mod education;
pub mod external;
pub mod financials;
pub mod group_lifecycle_policies;
pub mod groups;
pub mod identity;
pub mod identity_governance;
pub mod identity_protection;
pub mod identity_providers;
pub mod identity_risk_events;
pub mod impossible_travel_risk_events;
pub mod information_protection;
pub mod invitations;
pub mod leaked_credentials_risk_events;
pub mod located_risk_events;
pub mod malware_risk_events;
pub mod me;
pub mod oauth2_permission_grants;
pub mod office_configuration;
pub mod on_prem_encrypted_payloads;
pub mod on_premises_publishing_profiles;
pub mod organization;
pub mod pfx_recryption_requests;
pub mod pfx_user_certificates;
pub mod places;
pub mod planner;
pub mod policies;
pub mod print;
pub mod privileged_access;
pub mod privileged_approval;
pub mod privileged_operation_events;
pub mod privileged_role_assignment_requests;
pub mod privileged_role_assignments;
pub mod privileged_roles;
pub mod program_control_types;
pub mod program_controls;
pub mod programs;
pub mod reports;
pub mod risk_detections;
pub mod risky_users;
pub mod role_management;
pub mod schema_extensions;
pub mod search;
pub mod security;
pub mod service_principals;
pub mod settings;
pub mod shares;
pub mod sites;
pub mod subscribed_skus;
pub mod subscriptions;
pub mod suspicious_ip_risk_events;
pub mod teams;
pub mod teamwork;
pub mod tenant_relationships;
pub mod term_store;
pub mod trust_framework;
pub mod unfamiliar_location_risk_events;
pub mod user;
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
    pub fn access_reviews(&self) -> access_reviews::AccessReviews {
        access_reviews::AccessReviews(self.0.name("accessReviews"))
    }

    /// `/admin`
    pub fn admin(&self) -> admin::Admin {
        admin::Admin(self.0.name("admin"))
    }

    /// `/administrativeUnits`
    pub fn administrative_units(&self) -> administrative_units::AdministrativeUnits {
        administrative_units::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `/anonymousIpRiskEvents`
    pub fn anonymous_ip_risk_events(
        &self,
    ) -> anonymous_ip_risk_events::AnonymousIpRiskEvents {
        anonymous_ip_risk_events::AnonymousIpRiskEvents(
            self.0.name("anonymousIpRiskEvents"),
        )
    }

    /// `/app`
    pub fn app(&self) -> app::App {
        app::App(self.0.name("app"))
    }

    /// `/appCatalogs`
    pub fn app_catalogs(&self) -> app_catalogs::AppCatalogs {
        app_catalogs::AppCatalogs(self.0.name("appCatalogs"))
    }

    /// `/applicationTemplates`
    pub fn application_templates(&self) -> application_templates::ApplicationTemplates {
        application_templates::ApplicationTemplates(self.0.name("applicationTemplates"))
    }

    /// `/applications`
    pub fn applications(&self) -> applications::Applications {
        applications::Applications(self.0.name("applications"))
    }

    /// `/auditLogs`
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs(self.0.name("auditLogs"))
    }

    /// `/bookingBusinesses`
    pub fn booking_businesses(&self) -> booking_businesses::BookingBusinesses {
        booking_businesses::BookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `/bookingCurrencies`
    pub fn booking_currencies(&self) -> booking_currencies::BookingCurrencies {
        booking_currencies::BookingCurrencies(self.0.name("bookingCurrencies"))
    }

    /// `/businessFlowTemplates`
    pub fn business_flow_templates(
        &self,
    ) -> business_flow_templates::BusinessFlowTemplates {
        business_flow_templates::BusinessFlowTemplates(
            self.0.name("businessFlowTemplates"),
        )
    }

    /// `/chats`
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    /// `/communications`
    pub fn communications(&self) -> communications::Communications {
        communications::Communications(self.0.name("communications"))
    }

    /// `/compliance`
    pub fn compliance(&self) -> compliance::Compliance {
        compliance::Compliance(self.0.name("compliance"))
    }

    /// `/contacts`
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts(self.0.name("contacts"))
    }

    /// `/contracts`
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts(self.0.name("contracts"))
    }

    /// `/dataPolicyOperations`
    pub fn data_policy_operations(
        &self,
    ) -> data_policy_operations::DataPolicyOperations {
        data_policy_operations::DataPolicyOperations(self.0.name("dataPolicyOperations"))
    }

    /// `/deviceAppManagement`
    pub fn device_app_management(&self) -> device_app_management::DeviceAppManagement {
        device_app_management::DeviceAppManagement(self.0.name("deviceAppManagement"))
    }

    /// `/deviceManagement`
    pub fn device_management(&self) -> device_management::DeviceManagement {
        device_management::DeviceManagement(self.0.name("deviceManagement"))
    }

    /// `/devices`
    pub fn devices(&self) -> devices::Devices {
        devices::Devices(self.0.name("devices"))
    }

    /// `/directory`
    pub fn directory(&self) -> directory::Directory {
        directory::Directory(self.0.name("directory"))
    }

    /// `/directoryObjects`
    pub fn directory_objects(&self) -> directory_objects::DirectoryObjects {
        directory_objects::DirectoryObjects(self.0.name("directoryObjects"))
    }

    /// `/directoryRoleTemplates`
    pub fn directory_role_templates(
        &self,
    ) -> directory_role_templates::DirectoryRoleTemplates {
        directory_role_templates::DirectoryRoleTemplates(
            self.0.name("directoryRoleTemplates"),
        )
    }

    /// `/directoryRoles`
    pub fn directory_roles(&self) -> directory_roles::DirectoryRoles {
        directory_roles::DirectoryRoles(self.0.name("directoryRoles"))
    }

    /// `/directorySettingTemplates`
    pub fn directory_setting_templates(
        &self,
    ) -> directory_setting_templates::DirectorySettingTemplates {
        directory_setting_templates::DirectorySettingTemplates(
            self.0.name("directorySettingTemplates"),
        )
    }

    /// `/domains`
    pub fn domains(&self) -> domains::Domains {
        domains::Domains(self.0.name("domains"))
    }

    /// `/drive`
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/drives`
    pub fn drives(&self) -> drives::Drives {
        drives::Drives(self.0.name("drives"))
    }

    /// `/education`
    pub fn education(&self) -> education::Education {
        education::Education(self.0.name("education"))
    }

    /// `/external`
    pub fn external(&self) -> external::External {
        external::External(self.0.name("external"))
    }

    /// `/financials`
    pub fn financials(&self) -> financials::Financials {
        financials::Financials(self.0.name("financials"))
    }

    /// `/groupLifecyclePolicies`
    pub fn group_lifecycle_policies(
        &self,
    ) -> group_lifecycle_policies::GroupLifecyclePolicies {
        group_lifecycle_policies::GroupLifecyclePolicies(
            self.0.name("groupLifecyclePolicies"),
        )
    }

    /// `/groups`
    pub fn groups(&self) -> groups::Groups {
        groups::Groups(self.0.name("groups"))
    }

    /// `/identity`
    pub fn identity(&self) -> identity::Identity {
        identity::Identity(self.0.name("identity"))
    }

    /// `/identityGovernance`
    pub fn identity_governance(&self) -> identity_governance::IdentityGovernance {
        identity_governance::IdentityGovernance(self.0.name("identityGovernance"))
    }

    /// `/identityProtection`
    pub fn identity_protection(&self) -> identity_protection::IdentityProtection {
        identity_protection::IdentityProtection(self.0.name("identityProtection"))
    }

    /// `/identityProviders`
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders(self.0.name("identityProviders"))
    }

    /// `/identityRiskEvents`
    pub fn identity_risk_events(&self) -> identity_risk_events::IdentityRiskEvents {
        identity_risk_events::IdentityRiskEvents(self.0.name("identityRiskEvents"))
    }

    /// `/impossibleTravelRiskEvents`
    pub fn impossible_travel_risk_events(
        &self,
    ) -> impossible_travel_risk_events::ImpossibleTravelRiskEvents {
        impossible_travel_risk_events::ImpossibleTravelRiskEvents(
            self.0.name("impossibleTravelRiskEvents"),
        )
    }

    /// `/informationProtection`
    pub fn information_protection(
        &self,
    ) -> information_protection::InformationProtection {
        information_protection::InformationProtection(
            self.0.name("informationProtection"),
        )
    }

    /// `/invitations`
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations(self.0.name("invitations"))
    }

    /// `/leakedCredentialsRiskEvents`
    pub fn leaked_credentials_risk_events(
        &self,
    ) -> leaked_credentials_risk_events::LeakedCredentialsRiskEvents {
        leaked_credentials_risk_events::LeakedCredentialsRiskEvents(
            self.0.name("leakedCredentialsRiskEvents"),
        )
    }

    /// `/locatedRiskEvents`
    pub fn located_risk_events(&self) -> located_risk_events::LocatedRiskEvents {
        located_risk_events::LocatedRiskEvents(self.0.name("locatedRiskEvents"))
    }

    /// `/malwareRiskEvents`
    pub fn malware_risk_events(&self) -> malware_risk_events::MalwareRiskEvents {
        malware_risk_events::MalwareRiskEvents(self.0.name("malwareRiskEvents"))
    }

    /// `/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(
        &self,
    ) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(
            self.0.name("oauth2PermissionGrants"),
        )
    }

    /// `/officeConfiguration`
    pub fn office_configuration(&self) -> office_configuration::OfficeConfiguration {
        office_configuration::OfficeConfiguration(self.0.name("officeConfiguration"))
    }

    /// `/onPremEncryptedPayloads`
    pub fn on_prem_encrypted_payloads(
        &self,
    ) -> on_prem_encrypted_payloads::OnPremEncryptedPayloads {
        on_prem_encrypted_payloads::OnPremEncryptedPayloads(
            self.0.name("onPremEncryptedPayloads"),
        )
    }

    /// `/onPremisesPublishingProfiles`
    pub fn on_premises_publishing_profiles(
        &self,
    ) -> on_premises_publishing_profiles::OnPremisesPublishingProfiles {
        on_premises_publishing_profiles::OnPremisesPublishingProfiles(
            self.0.name("onPremisesPublishingProfiles"),
        )
    }

    /// `/organization`
    pub fn organization(&self) -> organization::Organization {
        organization::Organization(self.0.name("organization"))
    }

    /// `/pfxRecryptionRequests`
    pub fn pfx_recryption_requests(
        &self,
    ) -> pfx_recryption_requests::PfxRecryptionRequests {
        pfx_recryption_requests::PfxRecryptionRequests(
            self.0.name("pfxRecryptionRequests"),
        )
    }

    /// `/pfxUserCertificates`
    pub fn pfx_user_certificates(&self) -> pfx_user_certificates::PfxUserCertificates {
        pfx_user_certificates::PfxUserCertificates(self.0.name("pfxUserCertificates"))
    }

    /// `/places`
    pub fn places(&self) -> places::Places {
        places::Places(self.0.name("places"))
    }

    /// `/planner`
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    /// `/policies`
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.name("policies"))
    }

    /// `/print`
    pub fn print(&self) -> print::Print {
        print::Print(self.0.name("print"))
    }

    /// `/privilegedAccess`
    pub fn privileged_access(&self) -> privileged_access::PrivilegedAccess {
        privileged_access::PrivilegedAccess(self.0.name("privilegedAccess"))
    }

    /// `/privilegedApproval`
    pub fn privileged_approval(&self) -> privileged_approval::PrivilegedApproval {
        privileged_approval::PrivilegedApproval(self.0.name("privilegedApproval"))
    }

    /// `/privilegedOperationEvents`
    pub fn privileged_operation_events(
        &self,
    ) -> privileged_operation_events::PrivilegedOperationEvents {
        privileged_operation_events::PrivilegedOperationEvents(
            self.0.name("privilegedOperationEvents"),
        )
    }

    /// `/privilegedRoleAssignmentRequests`
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests {
        privileged_role_assignment_requests::PrivilegedRoleAssignmentRequests(
            self.0.name("privilegedRoleAssignmentRequests"),
        )
    }

    /// `/privilegedRoleAssignments`
    pub fn privileged_role_assignments(
        &self,
    ) -> privileged_role_assignments::PrivilegedRoleAssignments {
        privileged_role_assignments::PrivilegedRoleAssignments(
            self.0.name("privilegedRoleAssignments"),
        )
    }

    /// `/privilegedRoles`
    pub fn privileged_roles(&self) -> privileged_roles::PrivilegedRoles {
        privileged_roles::PrivilegedRoles(self.0.name("privilegedRoles"))
    }

    /// `/programControlTypes`
    pub fn program_control_types(&self) -> program_control_types::ProgramControlTypes {
        program_control_types::ProgramControlTypes(self.0.name("programControlTypes"))
    }

    /// `/programControls`
    pub fn program_controls(&self) -> program_controls::ProgramControls {
        program_controls::ProgramControls(self.0.name("programControls"))
    }

    /// `/programs`
    pub fn programs(&self) -> programs::Programs {
        programs::Programs(self.0.name("programs"))
    }

    /// `/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
    }

    /// `/riskDetections`
    pub fn risk_detections(&self) -> risk_detections::RiskDetections {
        risk_detections::RiskDetections(self.0.name("riskDetections"))
    }

    /// `/riskyUsers`
    pub fn risky_users(&self) -> risky_users::RiskyUsers {
        risky_users::RiskyUsers(self.0.name("riskyUsers"))
    }

    /// `/roleManagement`
    pub fn role_management(&self) -> role_management::RoleManagement {
        role_management::RoleManagement(self.0.name("roleManagement"))
    }

    /// `/schemaExtensions`
    pub fn schema_extensions(&self) -> schema_extensions::SchemaExtensions {
        schema_extensions::SchemaExtensions(self.0.name("schemaExtensions"))
    }

    /// `/search`
    pub fn search(&self) -> search::Search {
        search::Search(self.0.name("search"))
    }

    /// `/security`
    pub fn security(&self) -> security::Security {
        security::Security(self.0.name("security"))
    }

    /// `/servicePrincipals`
    pub fn service_principals(&self) -> service_principals::ServicePrincipals {
        service_principals::ServicePrincipals(self.0.name("servicePrincipals"))
    }

    /// `/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/shares`
    pub fn shares(&self) -> shares::Shares {
        shares::Shares(self.0.name("shares"))
    }

    /// `/sites`
    pub fn sites(&self) -> sites::Sites {
        sites::Sites(self.0.name("sites"))
    }

    /// `/subscribedSkus`
    pub fn subscribed_skus(&self) -> subscribed_skus::SubscribedSkus {
        subscribed_skus::SubscribedSkus(self.0.name("subscribedSkus"))
    }

    /// `/subscriptions`
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions(self.0.name("subscriptions"))
    }

    /// `/suspiciousIpRiskEvents`
    pub fn suspicious_ip_risk_events(
        &self,
    ) -> suspicious_ip_risk_events::SuspiciousIpRiskEvents {
        suspicious_ip_risk_events::SuspiciousIpRiskEvents(
            self.0.name("suspiciousIpRiskEvents"),
        )
    }

    /// `/teams`
    pub fn teams(&self) -> teams::Teams {
        teams::Teams(self.0.name("teams"))
    }

    /// `/teamwork`
    pub fn teamwork(&self) -> teamwork::Teamwork {
        teamwork::Teamwork(self.0.name("teamwork"))
    }

    /// `/tenantRelationships`
    pub fn tenant_relationships(&self) -> tenant_relationships::TenantRelationships {
        tenant_relationships::TenantRelationships(self.0.name("tenantRelationships"))
    }

    /// `/termStore`
    pub fn term_store(&self) -> term_store::TermStore {
        term_store::TermStore(self.0.name("termStore"))
    }

    /// `/trustFramework`
    pub fn trust_framework(&self) -> trust_framework::TrustFramework {
        trust_framework::TrustFramework(self.0.name("trustFramework"))
    }

    /// `/unfamiliarLocationRiskEvents`
    pub fn unfamiliar_location_risk_events(
        &self,
    ) -> unfamiliar_location_risk_events::UnfamiliarLocationRiskEvents {
        unfamiliar_location_risk_events::UnfamiliarLocationRiskEvents(
            self.0.name("unfamiliarLocationRiskEvents"),
        )
    }

    /// `/user`
    pub fn user(&self) -> user::User {
        user::User(self.0.name("user"))
    }

    /// `/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
