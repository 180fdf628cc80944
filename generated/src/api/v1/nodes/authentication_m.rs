// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.m365CapabilityBase`, such as `/policies/crossTenantAccessPolicy/default/m365Capabilities/{id}`.
    M365CapabilityBase: super::Entity = models::M365CapabilityBase
}

impl M365CapabilityBase {
    /// `DELETE /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities/{m365CapabilityBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-delete-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-update-m365capabilities?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-update-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-1.0)
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
    #[cfg(feature = "directory")]
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
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, such as `/policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`.
    MultiTenantOrganizationIdentitySyncPolicyTemplate: super::Entity = models::MultiTenantOrganizationIdentitySyncPolicyTemplate
}

impl MultiTenantOrganizationIdentitySyncPolicyTemplate {
    /// `GET /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationIdentitySyncPolicyTemplate> {
        let sheet = "GET multiTenantOrganizationIdentitySyncPolicyTemplate: get
            multitenantorganizationidentitysyncpolicytemplate-get: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization/resetToDefaultSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-resettodefaultsettings?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn reset_to_default_settings(&self) -> Call<()> {
        let sheet = "POST multiTenantOrganizationIdentitySyncPolicyTemplate: reset_to_default_settings
            multitenantorganizationidentitysyncpolicytemplate-resettodefaultsettings: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization/resetToDefaultSettings";
        self.0.name("resetToDefaultSettings").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationIdentitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationidentitysyncpolicytemplate-update?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MultiTenantOrganizationPartnerConfigurationTemplate> {
        let sheet = "GET multiTenantOrganizationPartnerConfigurationTemplate: get
            multitenantorganizationpartnerconfigurationtemplate-get: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration/resetToDefaultSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-resettodefaultsettings?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn reset_to_default_settings(&self) -> Call<()> {
        let sheet = "POST multiTenantOrganizationPartnerConfigurationTemplate: reset_to_default_settings
            multitenantorganizationpartnerconfigurationtemplate-resettodefaultsettings: | |
            /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration/resetToDefaultSettings";
        self.0.name("resetToDefaultSettings").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/templates/multiTenantOrganizationPartnerConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multitenantorganizationpartnerconfigurationtemplate-update?view=graph-rest-1.0), metadata
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
