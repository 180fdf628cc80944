// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `network-access`.

pub mod forwarding_policy {
    //! The parameters of actions of `forwardingPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [networkaccess-forwardingpolicy-updatepolicyrules](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicy-updatepolicyrules?view=graph-rest-beta).
        UpdatePolicyRulesRequest;
        "rules" with_rules(Vec<models::networkaccess::PolicyRuleDelta>), "`rules`: `Collection(microsoft.graph.networkaccess.policyRuleDelta)`, metadata";
    }
}
