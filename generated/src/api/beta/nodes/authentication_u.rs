// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Bytes, Call, Content, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicy`, such as `/policies/roleManagementPolicies/{id}`.
    UnifiedRoleManagementPolicy: super::Entity = models::UnifiedRoleManagementPolicy
}

impl UnifiedRoleManagementPolicy {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}` — Get unifiedRoleManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicy> {
        let sheet = "GET unifiedRoleManagementPolicy: get
            unifiedrolemanagementpolicy-get: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `…/effectiveRules`
    pub fn effective_rules(&self) -> super::UnifiedRoleManagementPolicyEffectiveRules {
        super::UnifiedRoleManagementPolicyEffectiveRules(self.0.name("effectiveRules"))
    }

    /// `…/rules`
    pub fn rules(&self) -> super::UnifiedRoleManagementPolicyRules {
        super::UnifiedRoleManagementPolicyRules(self.0.name("rules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, such as `/policies/roleManagementPolicyAssignments/{id}`.
    UnifiedRoleManagementPolicyAssignment: super::Entity = models::UnifiedRoleManagementPolicyAssignment
}

impl UnifiedRoleManagementPolicyAssignment {
    /// `GET /policies/roleManagementPolicyAssignments/{unifiedRoleManagementPolicyAssignmentId}` — Get unifiedRoleManagementPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyAssignment> {
        let sheet = "GET unifiedRoleManagementPolicyAssignment: get
            unifiedrolemanagementpolicyassignment-get: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicyAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/policy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy(&self) -> super::UnifiedRoleManagementPolicy {
        super::UnifiedRoleManagementPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyRule`, such as `/policies/roleManagementPolicies/{id}/effectiveRules`.
    UnifiedRoleManagementPolicyEffectiveRules[models::UnifiedRoleManagementPolicyRule]
}

impl UnifiedRoleManagementPolicyEffectiveRules {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/effectiveRules` — List effectiveRules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-list-effectiverules?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyRule> {
        let sheet = "GET unifiedRoleManagementPolicy: list
            unifiedrolemanagementpolicy-list-effectiverules: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}/effectiveRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicyRule`, such as `/policies/roleManagementPolicies/{id}/rules/{id}`.
    UnifiedRoleManagementPolicyRule: super::Entity = models::UnifiedRoleManagementPolicyRule
}

impl UnifiedRoleManagementPolicyRule {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Get unifiedRoleManagementPolicyRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyRule> {
        let sheet = "GET unifiedRoleManagementPolicyRule: get
            unifiedrolemanagementpolicyrule-get: RoleManagementPolicy.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}/rules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Update unifiedRoleManagementPolicyRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn update(&self, body: impl Into<models::UnifiedRoleManagementPolicyRule>) -> Call<()> {
        let sheet = "PATCH unifiedRoleManagementPolicyRule: update
            unifiedrolemanagementpolicyrule-update: RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | |
            /policies/roleManagementPolicies/{id}/rules/{id}";
        self.0.call(sheet).json(Into::<models::UnifiedRoleManagementPolicyRule>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyRule`, such as `/policies/roleManagementPolicies/{id}/rules`.
    UnifiedRoleManagementPolicyRules[models::UnifiedRoleManagementPolicyRule]
}

impl UnifiedRoleManagementPolicyRules {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules` — List rules for a role management policy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-list-rules?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyRule> {
        let sheet = "GET unifiedRoleManagementPolicy: list
            unifiedrolemanagementpolicy-list-rules: RoleManagementPolicy.Read.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}/rules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.UserFlow`, such as `/identity/userFlows/{id}`.
    UserFlow = models::UserFlow
}

impl UserFlow {
    /// `DELETE /identity/userFlows/{id}` — Delete userflow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflow-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityuserflow: delete
            identityuserflow-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/userFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/userFlows/{id}` — Get userFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflow-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserFlow> {
        let sheet = "GET identityuserflow: get
            identityuserflow-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/userFlows/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userFlowApiConnectorConfiguration`, such as `/identity/b2cUserFlows/{id}/apiConnectorConfiguration/{id}`.
    UserFlowApiConnectorConfiguration = models::UserFlowApiConnectorConfiguration
}

impl UserFlowApiConnectorConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserFlowApiConnectorConfiguration> {
        self.0.get("GET userFlowApiConnectorConfiguration: get")
    }

    /// `PUT /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/apiConnectorConfiguration/{id}`
    ///
    /// Source: list of requests.
    /// Also: `/identity/b2xUserFlows/{b2xIdentityUserFlow-id}/apiConnectorConfiguration/{id}`.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT userFlowApiConnectorConfiguration: replace
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/apiConnectorConfiguration/{id}
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/postAttributeCollection`
    ///
    /// The type lists it; no page documents a request there.
    pub fn post_attribute_collection(&self) -> super::IdentityApiConnector {
        super::IdentityApiConnector(self.0.name("postAttributeCollection"))
    }

    /// `…/postFederationSignup`
    ///
    /// The type lists it; no page documents a request there.
    pub fn post_federation_signup(&self) -> super::IdentityApiConnector {
        super::IdentityApiConnector(self.0.name("postFederationSignup"))
    }

    /// `…/preTokenIssuance`
    ///
    /// The type lists it; no page documents a request there.
    pub fn pre_token_issuance(&self) -> super::IdentityApiConnector {
        super::IdentityApiConnector(self.0.name("preTokenIssuance"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2cUserFlows/{id}/languages/{id}`.
    UserFlowLanguageConfiguration: super::Entity = models::UserFlowLanguageConfiguration
}

impl UserFlowLanguageConfiguration {
    /// `DELETE /identity/b2cUserFlows/{id}/languages/{id}` — Delete userFlowLanguageConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguageConfiguration: delete
            userflowlanguageconfiguration-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/languages/{id}` — Get userFlowLanguageConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-get?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserFlowLanguageConfiguration> {
        let sheet = "GET userFlowLanguageConfiguration: get
            userflowlanguageconfiguration-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}
            /identity/b2xUserFlows/{id}/languages/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identity/b2cUserFlows/{id}/languages/{id}` — Create languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2cidentityuserflow-put-languages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn replace(&self, body: models::UserFlowLanguageConfiguration) -> Call<models::UserFlowLanguageConfiguration> {
        let sheet = "PUT b2cIdentityUserFlow: replace
            b2cidentityuserflow-put-languages: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::UserFlowLanguageConfiguration) -> Call<models::UserFlowLanguageConfiguration> {
        let sheet = "PATCH userFlowLanguageConfiguration: update
            userflowlanguageconfiguration-update: | |
            /identity/b2cUserFlows/{id}/languages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/defaultPages`
    pub fn default_pages(&self) -> super::UserFlowLanguageConfigurationDefaultPages {
        super::UserFlowLanguageConfigurationDefaultPages(self.0.name("defaultPages"))
    }

    /// `…/overridesPages`
    pub fn overrides_pages(&self) -> super::UserFlowLanguageConfigurationOverridesPages {
        super::UserFlowLanguageConfigurationOverridesPages(self.0.name("overridesPages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2cUserFlows/{id}/languages/{id}/defaultPages`.
    UserFlowLanguageConfigurationDefaultPages[models::UserFlowLanguagePage]
}

impl UserFlowLanguageConfigurationDefaultPages {
    /// `GET /identity/b2cUserFlows/{id}/languages/{id}/defaultPages` — List defaultPages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-defaultpages?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
        let sheet = "GET userFlowLanguageConfiguration: list
            userflowlanguageconfiguration-list-defaultpages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/defaultPages
            /identity/b2xUserFlows/{id}/languages/{id}/defaultPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2cUserFlows/{id}/languages/{id}/overridesPages`.
    UserFlowLanguageConfigurationOverridesPages[models::UserFlowLanguagePage]
}

impl UserFlowLanguageConfigurationOverridesPages {
    /// `DELETE /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages`
    ///
    /// Source: metadata.
    /// Also: `/identity/b2xUserFlows/{b2xIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguageConfiguration: delete
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages";
        self.0.call(sheet)
    }

    /// `DELETE /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/$value` — Delete userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete_value(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguagePage: delete_value
            userflowlanguagepage-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/$value
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/languages/{id}/overridesPages` — List overridespages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-overridespages?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
        let sheet = "GET userFlowLanguageConfiguration: list
            userflowlanguageconfiguration-list-overridespages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2cUserFlows/{id}/languages/{id}/defaultPages/{id}`.
    UserFlowLanguagePage: super::Entity = models::UserFlowLanguagePage
}

impl UserFlowLanguagePage {
    /// `DELETE /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}` — Delete userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguagePage: delete
            userflowlanguagepage-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}";
        self.0.call(sheet)
    }

    /// `DELETE /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}/$value` — Delete userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete_value(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguagePage: delete_value
            userflowlanguagepage-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/languages/{id}/defaultPages/{id}/$value` — Get userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-get?view=graph-rest-beta)
    /// Also: `/identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}/$value`, `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value`, `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET userFlowLanguagePage: download
            userflowlanguagepage-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/defaultPages/{id}/$value
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}/$value
            /identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/defaultPages/{userFlowLanguagePage-id}`
    ///
    /// Source: metadata.
    /// Also: `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}`, `/identity/b2xUserFlows/{b2xIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/defaultPages/{userFlowLanguagePage-id}`, `/identity/b2xUserFlows/{b2xIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserFlowLanguagePage> {
        let sheet = "GET userFlowLanguagePage: get
            : IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/defaultPages/{id}
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}
            /identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}`
    ///
    /// Source: metadata.
    /// Also: `/identity/b2xUserFlows/{b2xIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn replace(&self, body: models::UserFlowLanguagePage) -> Call<models::UserFlowLanguagePage> {
        let sheet = "PUT userFlowLanguagePage: replace
            : IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/overridesPages/{userFlowLanguagePage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::UserFlowLanguagePage) -> Call<models::UserFlowLanguagePage> {
        let sheet = "PATCH userFlowLanguagePage: update
            userflowlanguagepage-update: | |
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PUT /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}/$value` — Update userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-put?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT userFlowLanguagePage: upload
            userflowlanguagepage-put: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/languages/{id}/overridesPages/{id}/$value
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}
