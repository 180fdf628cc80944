// Written by `cargo xtask gen`; do not edit.
//! `/emailThreats`

use super::requests;

crate::runtime::node! {
    /// `/emailThreats`
    EmailThreats
}

impl EmailThreats {
    /// `/emailThreats/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/emailThreats/{id}`
pub mod id {
    use super::requests;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/emailThreats/{id}`
        Id
    }

    impl Id {
        /// `POST /emailThreats/{emailThreatsId}/review` — emailThreatSubmission: review
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.ReadWrite.All`
        /// - application: `ThreatSubmission.ReadWrite.All`
        pub fn review(&self, body: requests::email_threat_submission::ReviewRequest) -> Call<()> {
            let operation = &Operation {
                name: "emailThreatSubmission: review",
                method: Method::Post,
                path: "/emailThreats/{emailThreatsId}/review",
                pages: &["security-emailthreatsubmission-review"],
                work: "ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.ReadWrite.All",
            };
            self.0.name("review").call(operation).json(body)
        }
    }
}
