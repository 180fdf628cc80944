// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

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
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftAuthenticatorAuthenticationMethod: delete
            microsoftauthenticatorauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
            /users/{id}/authentication/microsoftAuthenticatorMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Get microsoftAuthenticatorAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethod: get
            microsoftauthenticatorauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
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
    MicrosoftAuthenticatorAuthenticationMethodConfiguration = models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
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
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethodConfiguration: get
            microsoftauthenticatorauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
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
    /// A value of `microsoft.graph.mobilityManagementPolicy`, such as `/policies/mobileAppManagementPolicies/{id}`.
    MobilityManagementPolicy = models::MobilityManagementPolicy
}

impl MobilityManagementPolicy {
    /// `DELETE /policies/mobileAppManagementPolicies/{id}` — Delete mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.MobilityManagement`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileappmanagementpolicies: delete
            mobileappmanagementpolicies-delete: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}
            mobiledevicemanagementpolicies-delete: Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/mobileAppManagementPolicies/{id}` — Get mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-get?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn get(&self) -> Get<models::MobilityManagementPolicy> {
        let sheet = "GET mobileappmanagementpolicies: get
            mobileappmanagementpolicies-get: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}
            mobiledevicemanagementpolicies-get: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/mobileAppManagementPolicies/{id}` — Update mobileAppManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-update?view=graph-rest-beta)
    /// Also: `/policies/mobileDeviceManagementPolicies/{id}`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn update(&self, body: models::MobilityManagementPolicy) -> Call<Option<models::MobilityManagementPolicy>> {
        let sheet = "PATCH mobileappmanagementpolicies: update
            mobileappmanagementpolicies-update: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}
            mobiledevicemanagementpolicies-update: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}";
        self.0.call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST mobileappmanagementpolicies: add_ref
            mobileappmanagementpolicies-post-includedgroups: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref
            mobiledevicemanagementpolicies-post-includedgroups: Policy.Read.All Policy.ReadWrite.MobilityManagement | |
            /policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
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
