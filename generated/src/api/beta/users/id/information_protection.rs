// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/informationProtection`

use super::super::super::{models, requests};

crate::runtime::node! {
    /// `/users/{id}/informationProtection`
    InformationProtection
}

impl InformationProtection {
    /// `/users/{id}/informationProtection/policy`
    pub fn policy(&self) -> policy::Policy {
        policy::Policy(self.0.name("policy"))
    }
}

/// `/users/{id}/informationProtection/policy`
pub mod policy {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/users/{id}/informationProtection/policy`
        Policy
    }

    impl Policy {
        /// `/users/{id}/informationProtection/policy/labels`
        pub fn labels(&self) -> labels::Labels {
            labels::Labels(self.0.name("labels"))
        }
    }

    /// `/users/{id}/informationProtection/policy/labels`
    pub mod labels {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/informationProtection/policy/labels`
            Labels
        }

        impl Labels {
            /// `POST /users/{id}/informationProtection/policy/labels/evaluateApplication` — informationProtectionLabel: evaluateApplication
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `InformationProtectionPolicy.Read`
            /// - application: `InformationProtectionPolicy.Read.All`
            pub fn evaluate_application(
                &self,
                body: requests::information_protection_label::EvaluateApplicationRequest,
            ) -> Call<Vec<models::InformationProtectionAction>> {
                let operation = &Operation {
                    name: "informationProtectionLabel: evaluate_application",
                    method: Method::Post,
                    path: "/users/{id}/informationProtection/policy/labels/evaluateApplication",
                    pages: &["informationprotectionlabel-evaluateapplication"],
                    work: "InformationProtectionPolicy.Read",
                    personal: "",
                    application: "InformationProtectionPolicy.Read.All",
                };
                self.0.name("evaluateApplication").call(operation).json(body)
            }

            /// `GET /users/{id | user-principal-name}/informationProtection/policy/labels` — informationProtectionLabel: listLabels
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionpolicy-list-labels?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `InformationProtectionPolicy.Read`
            /// - application: `InformationProtectionPolicy.Read.All`
            pub fn list(&self) -> List<models::InformationProtectionLabel> {
                let operation = &Operation {
                    name: "informationProtectionLabel: list",
                    method: Method::Get,
                    path: "/users/{id | user-principal-name}/informationProtection/policy/labels",
                    pages: &["informationprotectionpolicy-list-labels"],
                    work: "InformationProtectionPolicy.Read",
                    personal: "",
                    application: "InformationProtectionPolicy.Read.All",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/informationProtection/policy/labels/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/informationProtection/policy/labels/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/informationProtection/policy/labels/{id}`
                Id
            }

            impl Id {
                /// `GET /users/{id | user-principal-name}/informationProtection/policy/labels/{id}` — Get informationProtectionLabel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `InformationProtectionPolicy.Read`
                /// - application: `InformationProtectionPolicy.Read.All`
                pub fn get(&self) -> Get<models::InformationProtectionLabel> {
                    let operation = &Operation {
                        name: "informationProtectionLabel: get",
                        method: Method::Get,
                        path: "/users/{id | user-principal-name}/informationProtection/policy/labels/{id}",
                        pages: &["informationprotectionlabel-get"],
                        work: "InformationProtectionPolicy.Read",
                        personal: "",
                        application: "InformationProtectionPolicy.Read.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
