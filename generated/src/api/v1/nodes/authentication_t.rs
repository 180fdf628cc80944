// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, such as `/me/authentication/temporaryAccessPassMethods/{id}`.
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod = models::TemporaryAccessPassAuthenticationMethod
}

impl TemporaryAccessPassAuthenticationMethod {
    /// `DELETE /me/authentication/temporaryAccessPassMethods/{id}` — Delete temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethod: delete
            temporaryaccesspassauthenticationmethod-delete: UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            temporaryaccesspassauthenticationmethod-delete: UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}` — Get temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "GET temporaryAccessPassAuthenticationMethod: get
            temporaryaccesspassauthenticationmethod-get: UserAuthMethod-TAP.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            temporaryaccesspassauthenticationmethod-get: UserAuthMethod-TAP.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-TAP.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`.
    TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::TemporaryAccessPassAuthenticationMethodConfiguration
}

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Delete temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethodConfiguration: delete
            temporaryaccesspassauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Get temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethodConfiguration> {
        let sheet = "GET temporaryAccessPassAuthenticationMethodConfiguration: get
            temporaryaccesspassauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass` — Update temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::TemporaryAccessPassAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH temporaryAccessPassAuthenticationMethodConfiguration: update
            temporaryaccesspassauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAppManagementPolicy`, such as `/policies/defaultAppManagementPolicy`.
    TenantAppManagementPolicy: super::DirectoryObject = models::TenantAppManagementPolicy
}

impl TenantAppManagementPolicy {
    /// `GET /policies/defaultAppManagementPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TenantAppManagementPolicy> {
        let sheet = "GET tenantAppManagementPolicy: get
            tenantappmanagementpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/defaultAppManagementPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/defaultAppManagementPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TenantAppManagementPolicy) -> Call<models::TenantAppManagementPolicy> {
        let sheet = "PATCH tenantAppManagementPolicy: update
            tenantappmanagementpolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/defaultAppManagementPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies/{id}`.
    TokenIssuancePolicy: super::DirectoryObject = models::TokenIssuancePolicy
}

impl TokenIssuancePolicy {
    /// `DELETE /policies/tokenIssuancePolicies/{id}` — Delete tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenIssuancePolicy: delete
            tokenissuancepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenIssuancePolicies/{id}` — Get tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: get
            tokenissuancepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenIssuancePolicies/{id}` — Update tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenIssuancePolicy) -> Call<()> {
        let sheet = "PATCH tokenIssuancePolicy: update
            tokenissuancepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies/{id}`.
    TokenLifetimePolicy: super::DirectoryObject = models::TokenLifetimePolicy
}

impl TokenLifetimePolicy {
    /// `DELETE /policies/tokenLifetimePolicies/{id}` — Delete tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenLifetimePolicy: delete
            tokenlifetimepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenLifetimePolicies/{id}` — Get tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: get
            tokenlifetimepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenLifetimePolicies/{id}` — Update tokenlifetimepolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenLifetimePolicy) -> Call<()> {
        let sheet = "PATCH tokenLifetimePolicy: update
            tokenlifetimepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}
