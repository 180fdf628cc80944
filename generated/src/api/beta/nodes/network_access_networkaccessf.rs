// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.filteringPolicy`, such as `/networkAccess/filteringPolicies/{id}`.
    NetworkaccessFilteringPolicy: super::NetworkaccessPolicy = models::networkaccess::FilteringPolicy
}

impl NetworkaccessFilteringPolicy {
    /// `GET /networkAccess/filteringPolicies/{filteringPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::FilteringPolicy> {
        let sheet = "GET filteringPolicy: get
            networkaccess-filteringpolicy-get: | |
            /networkAccess/filteringPolicies/{id}";
        self.0.get(sheet)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.filteringProfile`, such as `/networkAccess/filteringProfiles/{id}`.
    NetworkaccessFilteringProfile: super::Entity = models::networkaccess::FilteringProfile
}

impl NetworkaccessFilteringProfile {
    /// `DELETE /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE filteringProfile: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::FilteringProfile> {
        let sheet = "GET filteringProfile: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringprofile-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::FilteringProfile,
    ) -> Call<models::networkaccess::FilteringProfile> {
        let sheet = "PATCH filteringProfile: update
            networkaccess-filteringprofile-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/conditionalAccessPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policies(&self) -> Collection<models::networkaccess::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::NetworkaccessProfilePolicies {
        super::NetworkaccessProfilePolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingOptions`, such as `/networkAccess/settings/forwardingOptions`.
    NetworkaccessForwardingOptions: super::Entity = models::networkaccess::ForwardingOptions
}

impl NetworkaccessForwardingOptions {
    /// `GET /networkAccess/settings/forwardingOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingoptions-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingOptions> {
        let sheet = "GET forwardingOptions: get
            networkaccess-forwardingoptions-get: | |
            /networkAccess/settings/forwardingOptions";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/forwardingOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingoptions-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::networkaccess::ForwardingOptions,
    ) -> Call<models::networkaccess::ForwardingOptions> {
        let sheet = "PATCH forwardingOptions: update
            networkaccess-forwardingoptions-update: | |
            /networkAccess/settings/forwardingOptions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingPolicy`, such as `/networkAccess/forwardingPolicies/{id}`.
    NetworkaccessForwardingPolicy: super::NetworkaccessPolicy = models::networkaccess::ForwardingPolicy
}

impl NetworkaccessForwardingPolicy {
    /// `GET /networkAccess/forwardingPolicies/{forwardingPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingPolicy> {
        let sheet = "GET forwardingPolicy: get
            networkaccess-forwardingpolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /networkAccess/forwardingPolicies/{forwardingPolicy-id}/microsoft.graph.networkaccess.updatePolicyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicy-updatepolicyrules?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn update_policy_rules(&self, body: requests::forwarding_policy::UpdatePolicyRulesRequest) -> Call<()> {
        let sheet = "POST forwardingPolicy: update_policy_rules
            networkaccess-forwardingpolicy-updatepolicyrules: | |
            /networkAccess/forwardingPolicies/{id}/microsoft.graph.networkaccess.updatePolicyRules";
        self.0.name("microsoft.graph.networkaccess.updatePolicyRules").call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingProfile`, such as `/networkAccess/forwardingProfiles/{id}`.
    NetworkaccessForwardingProfile: super::Entity = models::networkaccess::ForwardingProfile
}

impl NetworkaccessForwardingProfile {
    /// `GET /networkAccess/forwardingProfiles/{forwardingProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingProfile> {
        let sheet = "GET forwardingProfile: get
            networkaccess-forwardingprofile-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/forwardingProfiles/{forwardingProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ForwardingProfile,
    ) -> Call<models::networkaccess::ForwardingProfile> {
        let sheet = "PATCH forwardingProfile: update
            networkaccess-forwardingprofile-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policies`
    pub fn policies(&self) -> super::NetworkaccessProfilePolicies {
        super::NetworkaccessProfilePolicies(self.0.name("policies"))
    }

    /// `…/servicePrincipal`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "applications", feature = "groups"))]
    pub fn service_principal(&self) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.name("servicePrincipal"))
    }
}
