// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.b2bManagementPolicy`, such as `/policies/b2bManagementPolicies/{id}`.
    B2bManagementPolicy: super::DirectoryObject = models::B2bManagementPolicy
}

impl B2bManagementPolicy {
    /// `DELETE /policies/b2bManagementPolicies/{b2bManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-delete-b2bmanagementpolicies?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.B2BManagementPolicy`; application: `Policy.ReadWrite.B2BManagementPolicy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyRoot: delete
            policyroot-delete-b2bmanagementpolicies: Policy.ReadWrite.B2BManagementPolicy | | Policy.ReadWrite.B2BManagementPolicy
            /policies/b2bManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/b2bManagementPolicies/{b2bManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2bmanagementpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.B2BManagementPolicy`, `Policy.ReadWrite.B2BManagementPolicy`; application: `Policy.Read.B2BManagementPolicy`, `Policy.ReadWrite.B2BManagementPolicy`.
    pub fn get(&self) -> Get<models::B2bManagementPolicy> {
        let sheet = "GET b2bManagementPolicy: get
            b2bmanagementpolicy-get: Policy.Read.B2BManagementPolicy Policy.ReadWrite.B2BManagementPolicy | | Policy.Read.B2BManagementPolicy Policy.ReadWrite.B2BManagementPolicy
            /policies/b2bManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/b2bManagementPolicies/{b2bManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2bmanagementpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.B2BManagementPolicy`; application: `Policy.ReadWrite.B2BManagementPolicy`.
    pub fn update(&self, body: models::B2bManagementPolicy) -> Call<models::B2bManagementPolicy> {
        let sheet = "PATCH b2bManagementPolicy: update
            b2bmanagementpolicy-update: Policy.ReadWrite.B2BManagementPolicy | | Policy.ReadWrite.B2BManagementPolicy
            /policies/b2bManagementPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.b2cAuthenticationMethodsPolicy`, such as `/policies/b2cAuthenticationMethodsPolicy`.
    B2cAuthenticationMethodsPolicy: super::Entity = models::B2cAuthenticationMethodsPolicy
}

impl B2cAuthenticationMethodsPolicy {
    /// `GET /policies/b2cAuthenticationMethodsPolicy` — Get b2cAuthenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cauthenticationmethodspolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; personal account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::B2cAuthenticationMethodsPolicy> {
        let sheet = "GET b2cAuthenticationMethodsPolicy: get
            b2cauthenticationmethodspolicy-get: Policy.Read.All | Policy.Read.All | Policy.Read.All
            /policies/b2cAuthenticationMethodsPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/b2cAuthenticationMethodsPolicy` — Update b2cAuthenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cauthenticationmethodspolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; personal account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::B2cAuthenticationMethodsPolicy) -> Call<()> {
        let sheet = "PATCH b2cAuthenticationMethodsPolicy: update
            b2cauthenticationmethodspolicy-update: Policy.ReadWrite.AuthenticationMethod | Policy.ReadWrite.AuthenticationMethod | Policy.ReadWrite.AuthenticationMethod
            /policies/b2cAuthenticationMethodsPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.b2cIdentityUserFlow`, such as `/identity/b2cUserFlows/{id}`.
    B2cIdentityUserFlow: super::Entity = models::B2cIdentityUserFlow
}

impl B2cIdentityUserFlow {
    /// `DELETE /identity/b2cUserFlows/{id}` — Delete b2cIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE b2cIdentityUserFlow: delete
            b2cidentityuserflow-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}` — Get b2cIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::B2cIdentityUserFlow> {
        let sheet = "GET b2cIdentityUserFlow: get
            b2cidentityuserflow-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/b2cUserFlows/{id}` — Update b2cIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(&self, body: models::B2cIdentityUserFlow) -> Call<Option<models::B2cIdentityUserFlow>> {
        let sheet = "PATCH b2cIdentityUserFlow: update
            b2cidentityuserflow-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apiConnectorConfiguration`
    pub fn api_connector_configuration(&self) -> super::B2cIdentityUserFlowApiConnectorConfiguration {
        super::B2cIdentityUserFlowApiConnectorConfiguration(self.0.references("apiConnectorConfiguration"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::B2cIdentityUserFlowIdentityProviders {
        super::B2cIdentityUserFlowIdentityProviders(self.0.references("identityProviders"))
    }

    /// `…/languages`
    pub fn languages(&self) -> super::B2cIdentityUserFlowLanguages {
        super::B2cIdentityUserFlowLanguages(self.0.name("languages"))
    }

    /// `…/userAttributeAssignments`
    pub fn user_attribute_assignments(&self) -> super::B2cIdentityUserFlowUserAttributeAssignments {
        super::B2cIdentityUserFlowUserAttributeAssignments(self.0.name("userAttributeAssignments"))
    }

    /// `…/userflowIdentityProviders`
    pub fn userflow_identity_providers(&self) -> super::B2cIdentityUserFlowUserflowIdentityProviders {
        super::B2cIdentityUserFlowUserflowIdentityProviders(self.0.references("userflowIdentityProviders"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowApiConnectorConfiguration`, such as `/identity/b2cUserFlows/{id}/apiConnectorConfiguration`.
    B2cIdentityUserFlowApiConnectorConfiguration[models::UserFlowApiConnectorConfiguration]
}

impl B2cIdentityUserFlowApiConnectorConfiguration {
    /// `GET /identity/b2cUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowApiConnectorConfiguration> {
        let sheet = "GET b2cIdentityUserFlow: list
            b2cidentityuserflow-get-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/apiConnectorConfiguration";
        self.0.list(sheet)
    }

    /// `PUT /identity/b2cUserFlows/{b2cUserFlowId}/apiConnectorConfiguration/{step}/$ref` — Configure userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-put-apiconnectorconfiguration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_ref(&self, id: impl AsRef<str>, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT b2cIdentityUserFlow: set_ref
            b2cidentityuserflow-put-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/apiConnectorConfiguration/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identity/b2cUserFlows/{id}/identityProviders`.
    B2cIdentityUserFlowIdentityProviders[models::IdentityProvider]
}

impl B2cIdentityUserFlowIdentityProviders {
    /// `POST /identity/b2cUserFlows/{id}/identityProviders/$ref` — Add identityProvider to a b2cIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-post-identityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST b2cIdentityUserFlow: add_ref
            b2cidentityuserflow-post-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/identityProviders/$ref` — Delete an identityProvider from a b2cIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-delete-identityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE b2cIdentityUserFlow: delete_ref
            b2cidentityuserflow-delete-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/identityProviders` — List all identityProviders in a b2cIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-list-identityproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET b2cIdentityUserFlow: list
            b2cidentityuserflow-list-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/identityProviders";
        self.0.list(sheet)
    }

    /// `GET /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/identityProviders/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-list-identityproviders-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::IdentityProvider> {
        let sheet = "GET identityproviders: list_refs
            b2cidentityuserflow-list-identityproviders-ref: | |
            /identity/b2cUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /identity/b2cUserFlows/{id}/identityProviders/{id}/$ref` — Delete an identityProvider from a b2cIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-delete-identityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2cIdentityUserFlow: remove_ref
            b2cidentityuserflow-delete-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/identityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2cUserFlows/{id}/languages`.
    B2cIdentityUserFlowLanguages[models::UserFlowLanguageConfiguration]
}

impl B2cIdentityUserFlowLanguages {
    /// `GET /identity/b2cUserFlows/{id}/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-list-languages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguageConfiguration> {
        let sheet = "GET b2cIdentityUserFlow: list
            b2cidentityuserflow-list-languages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2cUserFlows/{id}/userAttributeAssignments`.
    B2cIdentityUserFlowUserAttributeAssignments[models::IdentityUserFlowAttributeAssignment]
}

impl B2cIdentityUserFlowUserAttributeAssignments {
    /// `POST /identity/b2cUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-post-userattributeassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "POST b2cIdentityUserFlow: create
            b2cidentityuserflow-post-userattributeassignments: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2cUserFlows/{b2cIdentityUserFlowId}/userAttributeAssignments/getOrder` — identityUserFlowAttributeAssignment: getOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-getorder?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get_order(&self) -> Get<models::AssignmentOrder> {
        let sheet = "GET identityUserFlowAttributeAssignment: get_order
            identityuserflowattributeassignment-getorder: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments/getOrder";
        self.0.name("getOrder").get(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/userAttributeAssignments` — List userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-list-userattributeassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET b2cIdentityUserFlow: list
            b2cidentityuserflow-list-userattributeassignments: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments";
        self.0.list(sheet)
    }

    /// `POST /identity/b2cUserFlows/{b2cIdentityUserFlowId}/userAttributeAssignments/setOrder` — identityUserFlowAttributeAssignment: setOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_order(&self, body: requests::identity_user_flow_attribute_assignment::SetOrderRequest) -> Call<()> {
        let sheet = "POST identityUserFlowAttributeAssignment: set_order
            identityuserflowattributeassignment-setorder: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments/setOrder";
        self.0.name("setOrder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/b2cUserFlows/{id}/userflowIdentityProviders`.
    B2cIdentityUserFlowUserflowIdentityProviders[models::IdentityProviderBase]
}

impl B2cIdentityUserFlowUserflowIdentityProviders {
    /// `GET /identity/b2cUserFlows/{userflow-id}/userflowIdentityProviders` — List a userflowidentityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-list-userflowidentityproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET b2cIdentityUserFlow: list
            b2cidentityuserflow-list-userflowidentityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userflowIdentityProviders";
        self.0.list(sheet)
    }

    /// `DELETE /identity/b2cUserFlows/{userflow-id}/userflowIdentityProviders/{identityProvider-id}/$ref` — Delete a userflowidentityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-delete-userflowidentityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2cIdentityUserFlow: remove_ref
            b2cidentityuserflow-delete-userflowidentityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userflowIdentityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }

    /// `PATCH /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/userFlowIdentityProviders`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "PATCH b2cIdentityUserFlow: update
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userflowIdentityProviders";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `PATCH /identity/b2cUserFlows/{userflow-id}/userflowIdentityProviders/$ref` — Add a userFlowIdentityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-userflowidentityproviders-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PATCH userflowidentityproviders: update_ref
            b2cidentityuserflow-userflowidentityproviders-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userflowIdentityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.b2xIdentityUserFlow`, such as `/identity/b2xUserFlows/{id}`.
    B2xIdentityUserFlow: super::Entity = models::B2xIdentityUserFlow
}

impl B2xIdentityUserFlow {
    /// `DELETE /identity/b2xUserFlows/{id}` — Delete b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: delete
            b2xidentityuserflow-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}` — Get b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::B2xIdentityUserFlow> {
        let sheet = "GET b2xIdentityUserFlow: get
            b2xidentityuserflow-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.get(sheet)
    }

    /// `…/apiConnectorConfiguration`
    pub fn api_connector_configuration(&self) -> super::B2xIdentityUserFlowApiConnectorConfiguration {
        super::B2xIdentityUserFlowApiConnectorConfiguration(self.0.references("apiConnectorConfiguration"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::B2xIdentityUserFlowIdentityProviders {
        super::B2xIdentityUserFlowIdentityProviders(self.0.references("identityProviders"))
    }

    /// `…/languages`
    pub fn languages(&self) -> super::B2xIdentityUserFlowLanguages {
        super::B2xIdentityUserFlowLanguages(self.0.name("languages"))
    }

    /// `…/userAttributeAssignments`
    pub fn user_attribute_assignments(&self) -> super::B2xIdentityUserFlowUserAttributeAssignments {
        super::B2xIdentityUserFlowUserAttributeAssignments(self.0.name("userAttributeAssignments"))
    }

    /// `…/userflowIdentityProviders`
    pub fn userflow_identity_providers(&self) -> super::B2xIdentityUserFlowUserflowIdentityProviders {
        super::B2xIdentityUserFlowUserflowIdentityProviders(self.0.references("userflowIdentityProviders"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowApiConnectorConfiguration`, such as `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`.
    B2xIdentityUserFlowApiConnectorConfiguration[models::UserFlowApiConnectorConfiguration]
}

impl B2xIdentityUserFlowApiConnectorConfiguration {
    /// `GET /identity/b2xUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowApiConnectorConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-get-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration";
        self.0.list(sheet)
    }

    /// `PUT /identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref` — Configure userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-put-apiconnectorconfiguration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_ref(&self, id: impl AsRef<str>, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT b2xIdentityUserFlow: set_ref
            b2xidentityuserflow-put-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet).reference(body)
    }

    /// `…/postAttributeCollection`
    pub fn post_attribute_collection(
        &self,
    ) -> super::B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection
    {
        super::B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection(
            self.0.name("postAttributeCollection"),
        )
    }

    /// `…/postFederationSignup`
    pub fn post_federation_signup(&self) -> super::B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup {
        super::B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup(self.0.name("postFederationSignup"))
    }

    /// `…/preTokenIssuance`
    pub fn pre_token_issuance(&self) -> super::B2xIdentityUserFlowApiConnectorConfigurationPreTokenIssuance {
        super::B2xIdentityUserFlowApiConnectorConfigurationPreTokenIssuance(self.0.name("preTokenIssuance"))
    }
}

crate::runtime::node! {
    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/postAttributeCollection`
    B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection
}

impl B2xIdentityUserFlowApiConnectorConfigurationPostAttributeCollection {
    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/postAttributeCollection/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/postAttributeCollection/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/postFederationSignup`
    B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup
}

impl B2xIdentityUserFlowApiConnectorConfigurationPostFederationSignup {
    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/postFederationSignup/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/postFederationSignup/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/b2xUserFlows/{id}/apiConnectorConfiguration/preTokenIssuance`
    B2xIdentityUserFlowApiConnectorConfigurationPreTokenIssuance
}

impl B2xIdentityUserFlowApiConnectorConfigurationPreTokenIssuance {
    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/preTokenIssuance/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/preTokenIssuance/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identity/b2xUserFlows/{id}/identityProviders`.
    B2xIdentityUserFlowIdentityProviders[models::IdentityProvider]
}

impl B2xIdentityUserFlowIdentityProviders {
    /// `POST /identity/b2xUserFlows/{id}/identityProviders/$ref` — Add identityProvider to a b2xIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-identityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST b2xIdentityUserFlow: add_ref
            b2xidentityuserflow-post-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identity/b2xUserFlows/{id}/identityProviders` — List all identityProviders in a b2xIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-identityproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders";
        self.0.list(sheet)
    }

    /// `DELETE /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref` — Delete identityProvider from b2xIdentityUserFlow deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete-identityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: remove_ref
            b2xidentityuserflow-delete-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2xUserFlows/{id}/languages`.
    B2xIdentityUserFlowLanguages[models::UserFlowLanguageConfiguration]
}

impl B2xIdentityUserFlowLanguages {
    /// `GET /identity/b2xUserFlows/{id}/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-languages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguageConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-languages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2xUserFlows/{id}/userAttributeAssignments`.
    B2xIdentityUserFlowUserAttributeAssignments[models::IdentityUserFlowAttributeAssignment]
}

impl B2xIdentityUserFlowUserAttributeAssignments {
    /// `POST /identity/b2xUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-userattributeassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "POST b2xIdentityUserFlow: create
            b2xidentityuserflow-post-userattributeassignments: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/getOrder` — identityUserFlowAttributeAssignment: getOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-getorder?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get_order(&self) -> Get<models::AssignmentOrder> {
        let sheet = "GET identityUserFlowAttributeAssignment: get_order
            identityuserflowattributeassignment-getorder: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/getOrder";
        self.0.name("getOrder").get(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments` — List userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-userattributeassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-userattributeassignments: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.list(sheet)
    }

    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/setOrder` — identityUserFlowAttributeAssignment: setOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_order(&self, body: requests::identity_user_flow_attribute_assignment::SetOrderRequest) -> Call<()> {
        let sheet = "POST identityUserFlowAttributeAssignment: set_order
            identityuserflowattributeassignment-setorder: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/setOrder";
        self.0.name("setOrder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/b2xUserFlows/{id}/userflowIdentityProviders`.
    B2xIdentityUserFlowUserflowIdentityProviders[models::IdentityProviderBase]
}

impl B2xIdentityUserFlowUserflowIdentityProviders {
    /// `GET /identity/b2xUserFlows/{userflow-id}/userflowIdentityProviders` — List a userflowidentityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-userflowidentityproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-userflowidentityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userflowIdentityProviders";
        self.0.list(sheet)
    }

    /// `DELETE /identity/b2xUserFlows/{userflow-id}/userflowIdentityProviders/{id}/$ref` — Delete a userFlowIdentityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete-userflowidentityproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: remove_ref
            b2xidentityuserflow-delete-userflowidentityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userflowIdentityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }

    /// `PATCH /identity/b2xUserFlows/{b2xIdentityUserFlow-id}/userFlowIdentityProviders`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "PATCH b2xIdentityUserFlow: update
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userflowIdentityProviders";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `PATCH /identity/b2xUserFlows/{userflow-id}/userflowIdentityProviders/$ref` — Update a userFlowIdentityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-userflowidentityproviders-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PATCH userflowidentityproviders: update_ref
            b2xidentityuserflow-userflowidentityproviders-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userflowIdentityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }
}
