// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(missing_docs)]
#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models;
pub mod requests;
pub mod app_catalogs;
pub mod application_templates;
pub mod applications;
pub mod audit_logs;
pub mod chats;
pub mod communications;
pub mod connections;
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
pub mod domains;
pub mod drive;
pub mod drives;
pub mod education;
pub mod external;
pub mod group_lifecycle_policies;
pub mod group_setting_templates;
pub mod group_settings;
pub mod groups;
pub mod identity;
pub mod identity_governance;
pub mod identity_protection;
pub mod identity_providers;
pub mod information_protection;
pub mod invitations;
pub mod me;
pub mod oauth2_permission_grants;
pub mod office_configuration;
pub mod organization;
pub mod places;
pub mod planner;
pub mod policies;
pub mod print;
pub mod reports;
pub mod schema_extensions;
pub mod search;
pub mod security;
pub mod service_principals;
pub mod shares;
pub mod sites;
pub mod subscribed_skus;
pub mod subscriptions;
pub mod teams;
pub mod teamwork;
pub mod users;

crate::runtime::node! {
    /// Where the routes of `v1.0` start.
    Graph
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

    /// `/chats`
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    /// `/communications`
    pub fn communications(&self) -> communications::Communications {
        communications::Communications(self.0.name("communications"))
    }

    /// `/connections`
    pub fn connections(&self) -> connections::Connections {
        connections::Connections(self.0.name("connections"))
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

    /// `/groupLifecyclePolicies`
    pub fn group_lifecycle_policies(
        &self,
    ) -> group_lifecycle_policies::GroupLifecyclePolicies {
        group_lifecycle_policies::GroupLifecyclePolicies(
            self.0.name("groupLifecyclePolicies"),
        )
    }

    /// `/groupSettingTemplates`
    pub fn group_setting_templates(
        &self,
    ) -> group_setting_templates::GroupSettingTemplates {
        group_setting_templates::GroupSettingTemplates(
            self.0.name("groupSettingTemplates"),
        )
    }

    /// `/groupSettings`
    pub fn group_settings(&self) -> group_settings::GroupSettings {
        group_settings::GroupSettings(self.0.name("groupSettings"))
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

    /// `/organization`
    pub fn organization(&self) -> organization::Organization {
        organization::Organization(self.0.name("organization"))
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

    /// `/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
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

    /// `/teams`
    pub fn teams(&self) -> teams::Teams {
        teams::Teams(self.0.name("teams"))
    }

    /// `/teamwork`
    pub fn teamwork(&self) -> teamwork::Teamwork {
        teamwork::Teamwork(self.0.name("teamwork"))
    }

    /// `/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
