// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.emailAuthenticationMethod`, such as `/me/authentication/emailMethods/{id}`.
    EmailAuthenticationMethod: super::AuthenticationMethod = models::EmailAuthenticationMethod
}

impl EmailAuthenticationMethod {
    /// `DELETE /users/{id | userPrincipalName}/authentication/emailMethods/{id}` — Delete emailAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethod: delete
            emailauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/emailMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/emailMethods/{id}` — Get emailAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/emailMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmailAuthenticationMethod> {
        let sheet = "GET emailAuthenticationMethod: get
            emailauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods/{id}
            /users/{id}/authentication/emailMethods/{id}";
        self.0.get(sheet)
    }

    /// `PUT /users/{id | userPrincipalName}/authentication/emailMethods/{id}` — Update emailAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn replace(&self, body: models::EmailAuthenticationMethod) -> Call<models::EmailAuthenticationMethod> {
        let sheet = "PUT emailAuthenticationMethod: replace
            emailauthenticationmethod-update: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/emailMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.emailAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`.
    EmailAuthenticationMethodConfiguration = models::EmailAuthenticationMethodConfiguration
}

impl EmailAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Delete emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethodConfiguration: delete
            emailauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Get emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::EmailAuthenticationMethodConfiguration> {
        let sheet = "GET emailAuthenticationMethodConfiguration: get
            emailauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Update emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::EmailAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH emailAuthenticationMethodConfiguration: update
            emailauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
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
    /// A value of `microsoft.graph.externalIdentitiesPolicy`, such as `/policies/externalIdentitiesPolicy`.
    ExternalIdentitiesPolicy: super::DirectoryObject = models::ExternalIdentitiesPolicy
}

impl ExternalIdentitiesPolicy {
    /// `GET /policies/externalIdentitiesPolicy` — Get externalIdentitiesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalidentitiespolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ExternalIdentities`; application: `Policy.Read.All`, `Policy.ReadWrite.ExternalIdentities`.
    pub fn get(&self) -> Get<models::ExternalIdentitiesPolicy> {
        let sheet = "GET externalIdentitiesPolicy: get
            externalidentitiespolicy-get: Policy.Read.All Policy.ReadWrite.ExternalIdentities | | Policy.Read.All Policy.ReadWrite.ExternalIdentities
            /policies/externalIdentitiesPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/externalIdentitiesPolicy` — Update externalIdentitiesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalidentitiespolicy-update?view=graph-rest-beta)
    /// Required: `allowDeletedIdentitiesDataRemoval`, `allowExternalIdentitiesToLeave`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ExternalIdentities`; application: `Policy.ReadWrite.ExternalIdentities`.
    pub fn update(&self, body: models::ExternalIdentitiesPolicy) -> Call<()> {
        let sheet = "PATCH externalIdentitiesPolicy: update
            externalidentitiespolicy-update: Policy.ReadWrite.ExternalIdentities | | Policy.ReadWrite.ExternalIdentities
            /policies/externalIdentitiesPolicy";
        self.0.call(sheet).json(body)
    }
}
