// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`.
    OnAttributeCollectionExternalUsersSelfServiceSignUp: super::OnAttributeCollectionHandler = models::OnAttributeCollectionExternalUsersSelfServiceSignUp
}

impl OnAttributeCollectionExternalUsersSelfServiceSignUp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionExternalUsersSelfServiceSignUp> {
        self.0.get("GET onAttributeCollectionExternalUsersSelfServiceSignUp: get")
    }

    /// `…/attributes`
    pub fn attributes(&self) -> super::OnAttributeCollectionExternalUsersSelfServiceSignUpAttributes {
        super::OnAttributeCollectionExternalUsersSelfServiceSignUpAttributes(self.0.references("attributes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttribute`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes`.
    OnAttributeCollectionExternalUsersSelfServiceSignUpAttributes[models::IdentityUserFlowAttribute]
}

impl OnAttributeCollectionExternalUsersSelfServiceSignUpAttributes {
    /// `POST /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onattributecollectionexternalusersselfservicesignup-post-attributes?view=graph-rest-beta), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST onAttributeCollectionExternalUsersSelfServiceSignUp: add_ref
            onattributecollectionexternalusersselfservicesignup-post-attributes: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onattributecollectionexternalusersselfservicesignup-list-attributes?view=graph-rest-beta), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttribute> {
        let sheet = "GET onAttributeCollectionExternalUsersSelfServiceSignUp: list
            onattributecollectionexternalusersselfservicesignup-list-attributes: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes";
        self.0.list(sheet)
    }

    /// `GET /identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onattributecollectionexternalusersselfservicesignup-list-attributes-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::IdentityUserFlowAttribute> {
        let sheet = "GET attributes: list_refs
            onattributecollectionexternalusersselfservicesignup-list-attributes-ref: | |
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/{identityUserFlowAttribute-id}/$ref`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/{identityUserFlowAttribute-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE attributes: remove_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/{id}/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener/handler`.
    OnAttributeCollectionHandler = models::OnAttributeCollectionHandler
}

impl OnAttributeCollectionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionHandler> {
        self.0.get("GET onAttributeCollectionHandler: get")
    }

    /// `…/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`
    pub fn as_on_attribute_collection_external_users_self_service_sign_up(
        &self,
    ) -> super::OnAttributeCollectionExternalUsersSelfServiceSignUp
    {
        super::OnAttributeCollectionExternalUsersSelfServiceSignUp(
            self.0.name("microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionListener`.
    OnAttributeCollectionListener: super::AuthenticationEventListener = models::OnAttributeCollectionListener
}

impl OnAttributeCollectionListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionListener> {
        self.0.get("GET onAttributeCollectionListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnAttributeCollectionHandler {
        super::OnAttributeCollectionHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionStartCustomExtension`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension`.
    OnAttributeCollectionStartCustomExtension: super::CustomAuthenticationExtension = models::OnAttributeCollectionStartCustomExtension
}

impl OnAttributeCollectionStartCustomExtension {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionStart/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnAttributeCollectionStartCustomExtension> {
        let sheet = "GET onAttributeCollectionStartCustomExtensionHandler: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionStart/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`.
    OnAttributeCollectionStartCustomExtensionHandler: super::OnAttributeCollectionStartHandler = models::OnAttributeCollectionStartCustomExtensionHandler
}

impl OnAttributeCollectionStartCustomExtensionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionStartCustomExtensionHandler> {
        self.0.get("GET onAttributeCollectionStartCustomExtensionHandler: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionStart/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_custom_extension_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT customextension: set_custom_extension_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener/handler/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionStart/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler/customExtension/$ref";
        self.0.name("customExtension").name("$ref").call(sheet).reference(body)
    }

    /// `…/customExtension`
    pub fn custom_extension(&self) -> super::OnAttributeCollectionStartCustomExtension {
        super::OnAttributeCollectionStartCustomExtension(self.0.name("customExtension"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionStartHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener/handler`.
    OnAttributeCollectionStartHandler = models::OnAttributeCollectionStartHandler
}

impl OnAttributeCollectionStartHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionStartHandler> {
        self.0.get("GET onAttributeCollectionStartHandler: get")
    }

    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`
    pub fn as_on_attribute_collection_start_custom_extension_handler(
        &self,
    ) -> super::OnAttributeCollectionStartCustomExtensionHandler
    {
        super::OnAttributeCollectionStartCustomExtensionHandler(
            self.0.name("microsoft.graph.onAttributeCollectionStartCustomExtensionHandler"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionStartListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionStartListener`.
    OnAttributeCollectionStartListener: super::AuthenticationEventListener = models::OnAttributeCollectionStartListener
}

impl OnAttributeCollectionStartListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionStartListener> {
        self.0.get("GET onAttributeCollectionStartListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnAttributeCollectionStartHandler {
        super::OnAttributeCollectionStartHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension`.
    OnAttributeCollectionSubmitCustomExtension: super::CustomAuthenticationExtension = models::OnAttributeCollectionSubmitCustomExtension
}

impl OnAttributeCollectionSubmitCustomExtension {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionSubmit/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnAttributeCollectionSubmitCustomExtension> {
        let sheet = "GET onAttributeCollectionSubmitCustomExtensionHandler: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionSubmit/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`.
    OnAttributeCollectionSubmitCustomExtensionHandler: super::OnAttributeCollectionSubmitHandler = models::OnAttributeCollectionSubmitCustomExtensionHandler
}

impl OnAttributeCollectionSubmitCustomExtensionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionSubmitCustomExtensionHandler> {
        self.0.get("GET onAttributeCollectionSubmitCustomExtensionHandler: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionSubmit/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_custom_extension_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT customextension: set_custom_extension_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener/handler/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollectionSubmit/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler/customExtension/$ref";
        self.0.name("customExtension").name("$ref").call(sheet).reference(body)
    }

    /// `…/customExtension`
    pub fn custom_extension(&self) -> super::OnAttributeCollectionSubmitCustomExtension {
        super::OnAttributeCollectionSubmitCustomExtension(self.0.name("customExtension"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionSubmitHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener/handler`.
    OnAttributeCollectionSubmitHandler = models::OnAttributeCollectionSubmitHandler
}

impl OnAttributeCollectionSubmitHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionSubmitHandler> {
        self.0.get("GET onAttributeCollectionSubmitHandler: get")
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`
    pub fn as_on_attribute_collection_submit_custom_extension_handler(
        &self,
    ) -> super::OnAttributeCollectionSubmitCustomExtensionHandler
    {
        super::OnAttributeCollectionSubmitCustomExtensionHandler(
            self.0.name("microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAttributeCollectionSubmitListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAttributeCollectionSubmitListener`.
    OnAttributeCollectionSubmitListener: super::AuthenticationEventListener = models::OnAttributeCollectionSubmitListener
}

impl OnAttributeCollectionSubmitListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAttributeCollectionSubmitListener> {
        self.0.get("GET onAttributeCollectionSubmitListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnAttributeCollectionSubmitHandler {
        super::OnAttributeCollectionSubmitHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`.
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: super::OnAuthenticationMethodLoadStartHandler = models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp
}

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp> {
        self.0.get("GET onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: get")
    }

    /// `…/identityProviders`
    pub fn identity_providers(
        &self,
    ) -> super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpIdentityProviders
    {
        super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpIdentityProviders(
            self.0.references("identityProviders"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders`.
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpIdentityProviders[models::IdentityProviderBase]
}

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpIdentityProviders {
    /// `POST /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onauthenticationmethodloadstartexternalusersselfservicesignup-post-identityproviders?view=graph-rest-beta), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: add_ref
            onauthenticationmethodloadstartexternalusersselfservicesignup-post-identityproviders: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onauthenticationmethodloadstartexternalusersselfservicesignup-list-identityproviders?view=graph-rest-beta), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: list
            onauthenticationmethodloadstartexternalusersselfservicesignup-list-identityproviders: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders";
        self.0.list(sheet)
    }

    /// `GET /identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onauthenticationmethodloadstartexternalusersselfservicesignup-list-identityproviders-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET identityproviders: list_refs
            onauthenticationmethodloadstartexternalusersselfservicesignup-list-identityproviders-ref: | |
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/{identityProviderBase-id}/$ref`
    ///
    /// Source: metadata.
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/{identityProviderBase-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE identityproviders: remove_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/{id}/$ref
            /identity/authenticationEventsFlows/{id}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAuthenticationMethodLoadStartHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener/handler`.
    OnAuthenticationMethodLoadStartHandler = models::OnAuthenticationMethodLoadStartHandler
}

impl OnAuthenticationMethodLoadStartHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAuthenticationMethodLoadStartHandler> {
        self.0.get("GET onAuthenticationMethodLoadStartHandler: get")
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`
    pub fn as_on_authentication_method_load_start_external_users_self_service_sign_up(
        &self,
    ) -> super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp
    {
        super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp(
            self.0.name("microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onAuthenticationMethodLoadStartListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onAuthenticationMethodLoadStartListener`.
    OnAuthenticationMethodLoadStartListener: super::AuthenticationEventListener = models::OnAuthenticationMethodLoadStartListener
}

impl OnAuthenticationMethodLoadStartListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnAuthenticationMethodLoadStartListener> {
        self.0.get("GET onAuthenticationMethodLoadStartListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnAuthenticationMethodLoadStartHandler {
        super::OnAuthenticationMethodLoadStartHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onEmailOtpSendListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener`.
    OnEmailOtpSendListener: super::AuthenticationEventListener = models::OnEmailOtpSendListener
}

impl OnEmailOtpSendListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnEmailOtpSendListener> {
        self.0.get("GET onEmailOtpSendListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnOtpSendHandler {
        super::OnOtpSendHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`.
    OnFraudProtectionLoadStartExternalUsersAuthHandler: super::OnFraudProtectionLoadStartHandler = models::OnFraudProtectionLoadStartExternalUsersAuthHandler
}

impl OnFraudProtectionLoadStartExternalUsersAuthHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnFraudProtectionLoadStartExternalUsersAuthHandler> {
        self.0.get("GET onFraudProtectionLoadStartExternalUsersAuthHandler: get")
    }

    /// `…/signUp`
    pub fn sign_up(&self) -> super::FraudProtectionConfiguration {
        super::FraudProtectionConfiguration(self.0.name("signUp"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onFraudProtectionLoadStartHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler`.
    OnFraudProtectionLoadStartHandler = models::OnFraudProtectionLoadStartHandler
}

impl OnFraudProtectionLoadStartHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnFraudProtectionLoadStartHandler> {
        self.0.get("GET onFraudProtectionLoadStartHandler: get")
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`
    pub fn as_on_fraud_protection_load_start_external_users_auth_handler(
        &self,
    ) -> super::OnFraudProtectionLoadStartExternalUsersAuthHandler
    {
        super::OnFraudProtectionLoadStartExternalUsersAuthHandler(
            self.0.name("microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onFraudProtectionLoadStartListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener`.
    OnFraudProtectionLoadStartListener: super::AuthenticationEventListener = models::OnFraudProtectionLoadStartListener
}

impl OnFraudProtectionLoadStartListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnFraudProtectionLoadStartListener> {
        self.0.get("GET onFraudProtectionLoadStartListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnFraudProtectionLoadStartHandler {
        super::OnFraudProtectionLoadStartHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onOtpSendCustomExtension`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler/customExtension`.
    OnOtpSendCustomExtension: super::CustomAuthenticationExtension = models::OnOtpSendCustomExtension
}

impl OnOtpSendCustomExtension {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler/customExtension`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnOtpSendCustomExtension> {
        let sheet = "GET onOtpSendCustomExtensionHandler: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler/customExtension";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onOtpSendCustomExtensionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler`.
    OnOtpSendCustomExtensionHandler: super::OnOtpSendHandler = models::OnOtpSendCustomExtensionHandler
}

impl OnOtpSendCustomExtensionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnOtpSendCustomExtensionHandler> {
        self.0.get("GET onOtpSendCustomExtensionHandler: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_custom_extension_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT customextension: set_custom_extension_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener/handler/microsoft.graph.onOtpSendCustomExtensionHandler/customExtension/$ref";
        self.0.name("customExtension").name("$ref").call(sheet).reference(body)
    }

    /// `…/customExtension`
    pub fn custom_extension(&self) -> super::OnOtpSendCustomExtension {
        super::OnOtpSendCustomExtension(self.0.name("customExtension"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onOtpSendHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onEmailOtpSendListener/handler`.
    OnOtpSendHandler = models::OnOtpSendHandler
}

impl OnOtpSendHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnOtpSendHandler> {
        self.0.get("GET onOtpSendHandler: get")
    }

    /// `…/microsoft.graph.onOtpSendCustomExtensionHandler`
    pub fn as_on_otp_send_custom_extension_handler(&self) -> super::OnOtpSendCustomExtensionHandler {
        super::OnOtpSendCustomExtensionHandler(self.0.name("microsoft.graph.onOtpSendCustomExtensionHandler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremAuthenticationPolicy`, such as `/policies/onPremAuthenticationPolicies/{id}`.
    OnPremAuthenticationPolicy: super::DirectoryObject = models::OnPremAuthenticationPolicy
}

impl OnPremAuthenticationPolicy {
    /// `DELETE /policies/onPremAuthenticationPolicies/{onPremAuthenticationPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremauthenticationpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.OnPremAuthenticationPolicy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE onPremAuthenticationPolicy: delete
            onpremauthenticationpolicy-delete: Policy.ReadWrite.OnPremAuthenticationPolicy | |
            /policies/onPremAuthenticationPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/onPremAuthenticationPolicies/{onPremAuthenticationPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremauthenticationpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.OnPremAuthenticationPolicy`, `Policy.ReadWrite.OnPremAuthenticationPolicy`.
    pub fn get(&self) -> Get<models::OnPremAuthenticationPolicy> {
        let sheet = "GET onPremAuthenticationPolicy: get
            onpremauthenticationpolicy-get: Policy.Read.OnPremAuthenticationPolicy Policy.ReadWrite.OnPremAuthenticationPolicy | |
            /policies/onPremAuthenticationPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/onPremAuthenticationPolicies/{onPremAuthenticationPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremauthenticationpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.OnPremAuthenticationPolicy`.
    pub fn update(&self, body: models::OnPremAuthenticationPolicy) -> Call<models::OnPremAuthenticationPolicy> {
        let sheet = "PATCH onPremAuthenticationPolicy: update
            onpremauthenticationpolicy-update: Policy.ReadWrite.OnPremAuthenticationPolicy | |
            /policies/onPremAuthenticationPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onTokenIssuanceStartListener/handler/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`.
    OnTokenIssuanceStartCustomExtensionHandler: super::OnTokenIssuanceStartHandler = models::OnTokenIssuanceStartCustomExtensionHandler
}

impl OnTokenIssuanceStartCustomExtensionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnTokenIssuanceStartCustomExtensionHandler> {
        self.0.get("GET onTokenIssuanceStartCustomExtensionHandler: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onTokenIssuanceStartListener/handler/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_custom_extension_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT customextension: set_custom_extension_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onTokenIssuanceStartListener/handler/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler/customExtension/$ref";
        self.0.name("customExtension").name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onTokenIssuanceStartHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onTokenIssuanceStartListener/handler`.
    OnTokenIssuanceStartHandler = models::OnTokenIssuanceStartHandler
}

impl OnTokenIssuanceStartHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnTokenIssuanceStartHandler> {
        self.0.get("GET onTokenIssuanceStartHandler: get")
    }

    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`
    pub fn as_on_token_issuance_start_custom_extension_handler(
        &self,
    ) -> super::OnTokenIssuanceStartCustomExtensionHandler
    {
        super::OnTokenIssuanceStartCustomExtensionHandler(
            self.0.name("microsoft.graph.onTokenIssuanceStartCustomExtensionHandler"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onTokenIssuanceStartListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onTokenIssuanceStartListener`.
    OnTokenIssuanceStartListener: super::AuthenticationEventListener = models::OnTokenIssuanceStartListener
}

impl OnTokenIssuanceStartListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnTokenIssuanceStartListener> {
        self.0.get("GET onTokenIssuanceStartListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnTokenIssuanceStartHandler {
        super::OnTokenIssuanceStartHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler/customExtension`.
    OnVerifiedIdClaimValidationCustomExtension: super::CustomAuthenticationExtension = models::OnVerifiedIdClaimValidationCustomExtension
}

impl OnVerifiedIdClaimValidationCustomExtension {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler/customExtension`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnVerifiedIdClaimValidationCustomExtension> {
        let sheet = "GET onVerifiedIdClaimValidationCustomExtensionHandler: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler/customExtension";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`.
    OnVerifiedIdClaimValidationCustomExtensionHandler: super::OnVerifiedIdClaimValidationHandler = models::OnVerifiedIdClaimValidationCustomExtensionHandler
}

impl OnVerifiedIdClaimValidationCustomExtensionHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnVerifiedIdClaimValidationCustomExtensionHandler> {
        self.0.get("GET onVerifiedIdClaimValidationCustomExtensionHandler: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_custom_extension_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT customextension: set_custom_extension_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler/customExtension/$ref";
        self.0.name("customExtension").name("$ref").call(sheet).reference(body)
    }

    /// `…/customExtension`
    pub fn custom_extension(&self) -> super::OnVerifiedIdClaimValidationCustomExtension {
        super::OnVerifiedIdClaimValidationCustomExtension(self.0.name("customExtension"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onVerifiedIdClaimValidationHandler`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener/handler`.
    OnVerifiedIdClaimValidationHandler = models::OnVerifiedIdClaimValidationHandler
}

impl OnVerifiedIdClaimValidationHandler {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnVerifiedIdClaimValidationHandler> {
        self.0.get("GET onVerifiedIdClaimValidationHandler: get")
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`
    pub fn as_on_verified_id_claim_validation_custom_extension_handler(
        &self,
    ) -> super::OnVerifiedIdClaimValidationCustomExtensionHandler
    {
        super::OnVerifiedIdClaimValidationCustomExtensionHandler(
            self.0.name("microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler"),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onVerifiedIdClaimValidationListener`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onVerifiedIdClaimValidationListener`.
    OnVerifiedIdClaimValidationListener: super::AuthenticationEventListener = models::OnVerifiedIdClaimValidationListener
}

impl OnVerifiedIdClaimValidationListener {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OnVerifiedIdClaimValidationListener> {
        self.0.get("GET onVerifiedIdClaimValidationListener: get")
    }

    /// `…/handler`
    pub fn handler(&self) -> super::OnVerifiedIdClaimValidationHandler {
        super::OnVerifiedIdClaimValidationHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.ownerlessGroupPolicy`, such as `/policies/ownerlessGroupPolicy`.
    OwnerlessGroupPolicy: super::Entity = models::OwnerlessGroupPolicy
}

impl OwnerlessGroupPolicy {
    /// `GET /policies/ownerlessGroupPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ownerlessgrouppolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OwnerlessGroupPolicy> {
        let sheet = "GET ownerlessGroupPolicy: get
            ownerlessgrouppolicy-get: Group.Read.All Group.ReadWrite.All | |
            /policies/ownerlessGroupPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/ownerlessGroupPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ownerlessgrouppolicy-upsert?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn update(&self, body: models::OwnerlessGroupPolicy) -> Call<models::OwnerlessGroupPolicy> {
        let sheet = "PATCH ownerlessGroupPolicy: update
            ownerlessgrouppolicy-upsert: Group.ReadWrite.All | |
            /policies/ownerlessGroupPolicy";
        self.0.call(sheet).json(body)
    }
}
