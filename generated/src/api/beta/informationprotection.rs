// Written by `cargo xtask gen`; do not edit.
//! `/informationprotection`

use super::{models, requests};

crate::runtime::node! {
    /// `/informationprotection`
    Informationprotection
}

impl Informationprotection {
    /// `/informationprotection/policy`
    pub fn policy(&self) -> policy::Policy {
        policy::Policy(self.0.name("policy"))
    }
}

pub mod policy {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/informationprotection/policy`
        Policy
    }

    impl Policy {
        /// `/informationprotection/policy/labels`
        pub fn labels(&self) -> labels::Labels {
            labels::Labels(self.0.name("labels"))
        }
    }

    pub mod labels {
        use crate::runtime::{Call, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/informationprotection/policy/labels`
            Labels
        }

        impl Labels {
            /// `POST /informationprotection/policy/labels/extractLabel` — informationProtectionLabel: extractLabel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-extractlabel?view=graph-rest-beta)
            /// Permissions: work: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`. Status: 200.
            pub fn extract_label(
                &self,
                body: requests::information_protection_label::ExtractLabelRequest,
            ) -> Call<models::InformationProtectionContentLabel> {
                let operation = &Operation {
                    name: "informationProtectionLabel: extract_label",
                    method: Method::Post,
                    path: "/informationprotection/policy/labels/extractLabel",
                    pages: &["informationprotectionlabel-extractlabel"],
                    work: "InformationProtectionPolicy.Read",
                    personal: "",
                    application: "InformationProtectionPolicy.Read.All",
                };
                self.0.name("extractLabel").call(operation).json(body)
            }
        }
    }
}
