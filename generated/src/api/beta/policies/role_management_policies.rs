// Written by `cargo xtask gen`; do not edit.
//! `/policies/roleManagementPolicies`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/policies/roleManagementPolicies`
    RoleManagementPolicies
}

impl RoleManagementPolicies {
    /// `GET /policies/roleManagementPolicies` — List roleManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
    /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicy> {
        let operation = &Operation {
            name: "policyRoot: list",
            method: Method::Get,
            path: "/policies/roleManagementPolicies",
            pages: &["policyroot-list-rolemanagementpolicies"],
            work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
            personal: "",
            application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
        };
        self.0.list(operation)
    }

    /// `/policies/roleManagementPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/roleManagementPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/roleManagementPolicies/{id}`
        Id
    }

    impl Id {
        /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}` — Get unifiedRoleManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
        /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
        pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicy> {
            let operation = &Operation {
                name: "unifiedRoleManagementPolicy: get",
                method: Method::Get,
                path: "/policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}",
                pages: &["unifiedrolemanagementpolicy-get"],
                work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                personal: "",
                application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
            };
            self.0.get(operation)
        }

        /// `/policies/roleManagementPolicies/{id}/effectiveRules`
        pub fn effective_rules(&self) -> effective_rules::EffectiveRules {
            effective_rules::EffectiveRules(self.0.name("effectiveRules"))
        }

        /// `/policies/roleManagementPolicies/{id}/rules`
        pub fn rules(&self) -> rules::Rules {
            rules::Rules(self.0.name("rules"))
        }
    }

    /// `/policies/roleManagementPolicies/{id}/effectiveRules`
    pub mod effective_rules {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/roleManagementPolicies/{id}/effectiveRules`
            EffectiveRules
        }

        impl EffectiveRules {
            /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/effectiveRules` — List effectiveRules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-list-effectiverules?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyRule> {
                let operation = &Operation {
                    name: "unifiedRoleManagementPolicy: list",
                    method: Method::Get,
                    path: "/policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/effectiveRules",
                    pages: &["unifiedrolemanagementpolicy-list-effectiverules"],
                    work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/policies/roleManagementPolicies/{id}/rules`
    pub mod rules {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/roleManagementPolicies/{id}/rules`
            Rules
        }

        impl Rules {
            /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules` — List rules for a role management policy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-list-rules?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
            /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
            pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyRule> {
                let operation = &Operation {
                    name: "unifiedRoleManagementPolicy: list",
                    method: Method::Get,
                    path: "/policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules",
                    pages: &["unifiedrolemanagementpolicy-list-rules"],
                    work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                };
                self.0.list(operation)
            }

            /// `/policies/roleManagementPolicies/{id}/rules/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/roleManagementPolicies/{id}/rules/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/policies/roleManagementPolicies/{id}/rules/{id}`
                Id
            }

            impl Id {
                /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Get unifiedRoleManagementPolicyRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagementPolicy.Read.Directory` and 4 more
                /// - application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`
                pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyRule> {
                    let operation = &Operation {
                        name: "unifiedRoleManagementPolicyRule: get",
                        method: Method::Get,
                        path: "/policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}",
                        pages: &["unifiedrolemanagementpolicyrule-get"],
                        work: "RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Update unifiedRoleManagementPolicyRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-update?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagementPolicy.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`
                pub fn update(&self, body: impl Into<models::UnifiedRoleManagementPolicyRule>) -> Call<()> {
                    let operation = &Operation {
                        name: "unifiedRoleManagementPolicyRule: update",
                        method: Method::Patch,
                        path: "/policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}",
                        pages: &["unifiedrolemanagementpolicyrule-update"],
                        work: "RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(Into::<models::UnifiedRoleManagementPolicyRule>::into(body))
                }
            }
        }
    }
}
