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
    /// Also: `/me/authentication/emailMethods/{emailAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Email.ReadWrite` and 3 more; application: `UserAuthMethod-Email.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethod: delete
            emailauthenticationmethod-delete: UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/emailMethods/{id}
            emailauthenticationmethod-delete: UserAuthMethod-Email.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/emailMethods/{id}` — Get emailAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/emailMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Email.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmailAuthenticationMethod> {
        let sheet = "GET emailAuthenticationMethod: get
            emailauthenticationmethod-get: UserAuthMethod-Email.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods/{id}
            emailauthenticationmethod-get: UserAuthMethod-Email.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Email.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All
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

    /// `PATCH /me/authentication/emailMethods/{emailAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethod-update-2?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/emailMethods/{emailAuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Email.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn update(&self, body: models::EmailAuthenticationMethod) -> Call<models::EmailAuthenticationMethod> {
        let sheet = "PATCH emailAuthenticationMethod: update
            emailauthenticationmethod-update-2: UserAuthMethod-Email.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods/{id}
            emailauthenticationmethod-update-2: UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/emailMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.emailAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`.
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::EmailAuthenticationMethodConfiguration
}

impl EmailAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Delete emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethodConfiguration: delete
            emailauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Get emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::EmailAuthenticationMethodConfiguration> {
        let sheet = "GET emailAuthenticationMethodConfiguration: get
            emailauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Update emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::EmailAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH emailAuthenticationMethodConfiguration: update
            emailauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
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
    /// A value of `microsoft.graph.externalAuthenticationMethod`, such as `/users/{id}/authentication/externalAuthenticationMethods/{id}`.
    ExternalAuthenticationMethod: super::AuthenticationMethod = models::ExternalAuthenticationMethod
}

impl ExternalAuthenticationMethod {
    /// `DELETE /users/{user-id}/authentication/externalAuthenticationMethods/{externalAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-delete-externalauthenticationmethods?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-External.ReadWrite` and 3 more; application: `UserAuthMethod-External.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authentication: delete
            authentication-delete-externalauthenticationmethods: UserAuthMethod-External.ReadWrite UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/externalAuthenticationMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/authentication/externalAuthenticationMethods/{externalAuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-External.Read` and 7 more; application: `UserAuthMethod-External.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ExternalAuthenticationMethod> {
        let sheet = "GET externalAuthenticationMethod: get
            : UserAuthMethod-External.Read UserAuthenticationMethod.Read UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/externalAuthenticationMethods/{id}";
        self.0.get(sheet)
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

crate::runtime::node! {
    /// A value of `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, such as `/identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`.
    ExternalUsersSelfServiceSignUpEventsFlow: super::AuthenticationEventsFlow = models::ExternalUsersSelfServiceSignUpEventsFlow
}

impl ExternalUsersSelfServiceSignUpEventsFlow {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExternalUsersSelfServiceSignUpEventsFlow> {
        self.0.get("GET externalUsersSelfServiceSignUpEventsFlow: get")
    }

    /// `…/onAttributeCollection`
    pub fn on_attribute_collection(&self) -> super::OnAttributeCollectionHandler {
        super::OnAttributeCollectionHandler(self.0.name("onAttributeCollection"))
    }

    /// `…/onAttributeCollectionStart`
    pub fn on_attribute_collection_start(&self) -> super::OnAttributeCollectionStartHandler {
        super::OnAttributeCollectionStartHandler(self.0.name("onAttributeCollectionStart"))
    }

    /// `…/onAttributeCollectionSubmit`
    pub fn on_attribute_collection_submit(&self) -> super::OnAttributeCollectionSubmitHandler {
        super::OnAttributeCollectionSubmitHandler(self.0.name("onAttributeCollectionSubmit"))
    }

    /// `…/onAuthenticationMethodLoadStart`
    pub fn on_authentication_method_load_start(&self) -> super::OnAuthenticationMethodLoadStartHandler {
        super::OnAuthenticationMethodLoadStartHandler(self.0.name("onAuthenticationMethodLoadStart"))
    }
}
