// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.m365CapabilityBase`, such as `/policies/crossTenantAccessPolicy/default/m365Capabilities/{id}`.
    M365CapabilityBase: super::Entity = models::M365CapabilityBase
}

impl M365CapabilityBase {
    /// `DELETE /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities/{m365CapabilityBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-delete-m365capabilities?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.ReadWrite.CrossTenantCapability`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE crossTenantAccessPolicyConfigurationPartner: delete
            crosstenantaccesspolicyconfigurationpartner-delete-m365capabilities: Policy.ReadWrite.CrossTenantCapability | | Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/crossTenantAccessPolicy/default/m365Capabilities/{m365CapabilityBase-id}`
    ///
    /// Source: metadata.
    /// Also: `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities/{m365CapabilityBase-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`.
    pub fn get(&self) -> Get<models::M365CapabilityBase> {
        let sheet = "GET m365CapabilityBase: get
            : Policy.Read.All Policy.ReadWrite.CrossTenantCapability | | Policy.Read.All Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/default/m365Capabilities/{id}
            /policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/default/m365Capabilities/{m365CapabilityBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-update-m365capabilities?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-update-m365capabilities?view=graph-rest-beta), metadata
    /// Also: `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities/{m365CapabilityBase-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.ReadWrite.CrossTenantCapability`.
    pub fn update(&self, body: impl Into<models::M365CapabilityBase>) -> Call<models::M365CapabilityBase> {
        let sheet = "PATCH crossTenantAccessPolicyConfigurationDefault: update
            crosstenantaccesspolicyconfigurationdefault-update-m365capabilities: Policy.ReadWrite.CrossTenantCapability | | Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/default/m365Capabilities/{id}
            crosstenantaccesspolicyconfigurationpartner-update-m365capabilities: Policy.ReadWrite.CrossTenantCapability | | Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities/{id}";
        self.0.call(sheet).json(Into::<models::M365CapabilityBase>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/microsoftAuthenticatorMethods/{id}`.
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = models::MicrosoftAuthenticatorAuthenticationMethod
}

impl MicrosoftAuthenticatorAuthenticationMethod {
    /// `DELETE /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Delete MicrosoftAuthenticatorAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftAuthenticatorAuthenticationMethod: delete
            microsoftauthenticatorauthenticationmethod-delete: UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
            microsoftauthenticatorauthenticationmethod-delete: UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/microsoftAuthenticatorMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Get microsoftAuthenticatorAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethod: get
            microsoftauthenticatorauthenticationmethod-get: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
            microsoftauthenticatorauthenticationmethod-get: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/microsoftAuthenticatorMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator`.
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
}

impl MicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Delete microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftAuthenticatorAuthenticationMethodConfiguration: delete
            microsoftauthenticatorauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Get microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethodConfiguration: get
            microsoftauthenticatorauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Update microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
    ) -> Call<Option<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration>> {
        let sheet = "PATCH microsoftAuthenticatorAuthenticationMethodConfiguration: update
            microsoftauthenticatorauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::MicrosoftAuthenticatorAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppManagementPolicy`, such as `/policies/mobileAppManagementPolicies/{id}`.
    MobileAppManagementPolicy: super::Entity = models::MobileAppManagementPolicy
}

impl MobileAppManagementPolicy {
    /// `DELETE /policies/mobileAppManagementPolicies/{id}` — Delete mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileappmanagementpolicies: delete
            mobileappmanagementpolicies-delete: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/mobileAppManagementPolicies/{id}` — Get mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn get(&self) -> Get<models::MobileAppManagementPolicy> {
        let sheet = "GET mobileappmanagementpolicies: get
            mobileappmanagementpolicies-get: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/mobileAppManagementPolicies/{id}` — Update mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn update(
        &self,
        body: impl Into<models::MobilityManagementPolicy>,
    ) -> Call<Option<models::MobilityManagementPolicy>> {
        let sheet = "PATCH mobileappmanagementpolicies: update
            mobileappmanagementpolicies-update: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}";
        self.0.call(sheet).json(Into::<models::MobilityManagementPolicy>::into(body))
    }

    /// `…/includedGroups`
    pub fn included_groups(&self) -> super::MobilityManagementPolicyIncludedGroups {
        super::MobilityManagementPolicyIncludedGroups(self.0.references("includedGroups"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileDeviceManagementPolicy`, such as `/policies/mobileDeviceManagementPolicies/{id}`.
    MobileDeviceManagementPolicy: super::Entity = models::MobileDeviceManagementPolicy
}

impl MobileDeviceManagementPolicy {
    /// `DELETE /policies/mobileDeviceManagementPolicies/{id}` — Delete mobileDeviceManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobiledevicemanagementpolicies: delete
            mobiledevicemanagementpolicies-delete: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/mobileDeviceManagementPolicies/{id}` — Get mobileDeviceManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn get(&self) -> Get<models::MobileDeviceManagementPolicy> {
        let sheet = "GET mobiledevicemanagementpolicies: get
            mobiledevicemanagementpolicies-get: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/mobileDeviceManagementPolicies/{id}` — Update mobileDeviceManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn update(
        &self,
        body: impl Into<models::MobilityManagementPolicy>,
    ) -> Call<Option<models::MobilityManagementPolicy>> {
        let sheet = "PATCH mobiledevicemanagementpolicies: update
            mobiledevicemanagementpolicies-update: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.call(sheet).json(Into::<models::MobilityManagementPolicy>::into(body))
    }

    /// `…/includedGroups`
    pub fn included_groups(&self) -> super::MobilityManagementPolicyIncludedGroups {
        super::MobilityManagementPolicyIncludedGroups(self.0.references("includedGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/policies/mobileAppManagementPolicies/{id}/includedGroups`.
    MobilityManagementPolicyIncludedGroups[models::Group]
}

impl MobilityManagementPolicyIncludedGroups {
    /// `POST /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref` — Add includedGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-post-includedgroups?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-post-includedgroups?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST mobileappmanagementpolicies: add_ref
            mobileappmanagementpolicies-post-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref
            mobiledevicemanagementpolicies-post-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /policies/mobileAppManagementPolicies/{mobileAppManagementPolicy-id}/includedGroups/$ref` — Delete includedGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete-includedgroups?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete-includedgroups?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{mobileDeviceManagementPolicy-id}/includedGroups/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE mobileappmanagementpolicies: delete_ref
            mobileappmanagementpolicies-delete-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref
            mobiledevicemanagementpolicies-delete-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /policies/mobileAppManagementPolicies/{id}/includedGroups` — List includedGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-list-includedgroups?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-list-includedgroups?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}/includedGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET mobileappmanagementpolicies: list
            mobileappmanagementpolicies-list-includedgroups: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups
            mobiledevicemanagementpolicies-list-includedgroups: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups";
        self.0.list(sheet)
    }

    /// `GET /policies/mobileAppManagementPolicies/{mobileAppManagementPolicy-id}/includedGroups/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobilitymanagementpolicy-list-includedgroups-ref?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobilitymanagementpolicy-list-includedgroups-ref-2?view=graph-rest-beta), metadata
    /// Also: `/policies/mobileDeviceManagementPolicies/{mobileDeviceManagementPolicy-id}/includedGroups/$ref`.
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::Group> {
        let sheet = "GET includedgroups: list_refs
            mobilitymanagementpolicy-list-includedgroups-ref: | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref
            mobilitymanagementpolicy-list-includedgroups-ref-2: | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /policies/mobileAppManagementPolicies/{id}/includedGroups/{id}/$ref` — Delete includedGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete-includedgroups?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete-includedgroups?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE mobileappmanagementpolicies: remove_ref
            mobileappmanagementpolicies-delete-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups/{id}/$ref
            mobiledevicemanagementpolicies-delete-includedgroups: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, such as `/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`.
    MultiTenantOrganizationIdentitySyncPolicyTemplate: super::Entity = models::MultiTenantOrganizationIdentitySyncPolicyTemplate
}

impl MultiTenantOrganizationIdentitySyncPolicyTemplate {
    /// `GET /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationIdentitySyncPolicyTemplate> {
        let sheet = "GET multiTenantOrganizationIdentitySyncPolicyTemplate: get
            multitenantorganizationidentitysyncpolicytemplate-get: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization/resetToDefaultSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-resettodefaultsettings?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn reset_to_default_settings(&self) -> Call<()> {
        let sheet = "POST multiTenantOrganizationIdentitySyncPolicyTemplate: reset_to_default_settings
            multitenantorganizationidentitysyncpolicytemplate-resettodefaultsettings: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization/resetToDefaultSettings";
        self.0.name("resetToDefaultSettings").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::MultiTenantOrganizationIdentitySyncPolicyTemplate,
    ) -> Call<models::MultiTenantOrganizationIdentitySyncPolicyTemplate> {
        let sheet = "PATCH multiTenantOrganizationIdentitySyncPolicyTemplate: update
            multitenantorganizationidentitysyncpolicytemplate-update: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, such as `/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration`.
    MultiTenantOrganizationPartnerConfigurationTemplate: super::Entity = models::MultiTenantOrganizationPartnerConfigurationTemplate
}

impl MultiTenantOrganizationPartnerConfigurationTemplate {
    /// `GET /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationPartnerConfigurationTemplate> {
        let sheet = "GET multiTenantOrganizationPartnerConfigurationTemplate: get
            multitenantorganizationpartnerconfigurationtemplate-get: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration/resetToDefaultSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-resettodefaultsettings?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn reset_to_default_settings(&self) -> Call<()> {
        let sheet = "POST multiTenantOrganizationPartnerConfigurationTemplate: reset_to_default_settings
            multitenantorganizationpartnerconfigurationtemplate-resettodefaultsettings: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration/resetToDefaultSettings";
        self.0.name("resetToDefaultSettings").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::MultiTenantOrganizationPartnerConfigurationTemplate,
    ) -> Call<models::MultiTenantOrganizationPartnerConfigurationTemplate> {
        let sheet = "PATCH multiTenantOrganizationPartnerConfigurationTemplate: update
            multitenantorganizationpartnerconfigurationtemplate-update: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration";
        self.0.call(sheet).json(body)
    }
}
