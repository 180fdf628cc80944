// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policy`, such as `/networkAccess/filteringProfiles/{id}/policies/{id}/policy`.
    NetworkaccessPolicy: super::Entity = models::networkaccess::Policy
}

impl NetworkaccessPolicy {
    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}/policy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicylink-list-policy?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::Policy> {
        let sheet = "GET threatIntelligencePolicyLink: get
            networkaccess-threatintelligencepolicylink-list-policy: | |
            /networkAccess/filteringProfiles/{id}/policies/{id}/policy";
        self.0.get(sheet)
    }

    /// `…/policyRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policyLink`, such as `/networkAccess/filteringProfiles/{id}/policies/{id}`.
    NetworkaccessPolicyLink: super::Entity = models::networkaccess::PolicyLink
}

impl NetworkaccessPolicyLink {
    /// `DELETE /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-delete?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE filteringPolicyLink: delete
            networkaccess-filteringpolicylink-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies/{id}
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicylink-get?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::PolicyLink> {
        let sheet = "GET filteringPolicyLink: get
            networkaccess-filteringpolicylink-get: | |
            /networkAccess/filteringProfiles/{id}/policies/{id}
            networkaccess-forwardingpolicylink-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicylink-update?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::networkaccess::PolicyLink>,
    ) -> Call<models::networkaccess::PolicyLink> {
        let sheet = "PATCH filteringPolicyLink: update
            networkaccess-filteringpolicylink-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies/{id}
            networkaccess-forwardingpolicylink-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyLink>::into(body))
    }

    /// `…/policy`
    pub fn policy(&self) -> super::NetworkaccessPolicy {
        super::NetworkaccessPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.policyRule`, such as `/networkAccess/filteringPolicies/{id}/policyRules`.
    NetworkaccessPolicyPolicyRules[models::networkaccess::PolicyRule]
}

impl NetworkaccessPolicyPolicyRules {
    /// `POST /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-post-policyrules?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-post-policyrules?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules` and 1 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::networkaccess::PolicyRule>,
    ) -> Call<models::networkaccess::PolicyRule> {
        let sheet = "POST cloudFirewallPolicy: create
            networkaccess-cloudfirewallpolicy-post-policyrules: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules
            /networkAccess/filteringPolicies/{id}/policyRules
            /networkAccess/forwardingPolicies/{id}/policyRules
            /networkAccess/threatIntelligencePolicies/{id}/policyRules
            networkaccess-tlsinspectionpolicy-post-policyrules: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyRule>::into(body))
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-list-policyrules?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-list-policyrules?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::PolicyRule> {
        let sheet = "GET cloudFirewallPolicy: list
            networkaccess-cloudfirewallpolicy-list-policyrules: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules
            /networkAccess/filteringPolicies/{id}/policyRules
            /networkAccess/forwardingPolicies/{id}/policyRules
            /networkAccess/threatIntelligencePolicies/{id}/policyRules
            networkaccess-tlsinspectionpolicy-list-policyrules: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policyRule`, such as `/networkAccess/filteringPolicies/{id}/policyRules/{id}`.
    NetworkaccessPolicyRule: super::Entity = models::networkaccess::PolicyRule
}

impl NetworkaccessPolicyRule {
    /// `DELETE /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-delete?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudFirewallRule: delete
            networkaccess-cloudfirewallrule-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-delete: | |
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-get?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::PolicyRule> {
        let sheet = "GET cloudFirewallRule: get
            networkaccess-cloudfirewallrule-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-policyrule-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-update?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::networkaccess::PolicyRule>,
    ) -> Call<models::networkaccess::PolicyRule> {
        let sheet = "PATCH policyRule: update
            networkaccess-policyrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            networkaccess-cloudfirewallrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyRule>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.policyLink`, such as `/networkAccess/filteringProfiles/{id}/policies`.
    NetworkaccessProfilePolicies[models::networkaccess::PolicyLink]
}

impl NetworkaccessProfilePolicies {
    /// `POST /networkAccess/filteringProfiles/{filteringProfile-id}/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-post?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::networkaccess::PolicyLink>,
    ) -> Call<models::networkaccess::PolicyLink> {
        let sheet = "POST filteringPolicyLink: create
            networkaccess-filteringpolicylink-post: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies
            /networkAccess/forwardingProfiles/{id}/policies";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyLink>::into(body))
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-list-policies?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::PolicyLink> {
        let sheet = "GET filteringPolicyLink: list
            networkaccess-filteringpolicylink-list: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies
            networkaccess-forwardingprofile-list-policies: | |
            /networkAccess/forwardingProfiles/{id}/policies";
        self.0.list(sheet)
    }
}
