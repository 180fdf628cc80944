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

pub mod id {
    use crate::runtime::{Call, Method, Operation};
    use super::requests;

    crate::runtime::node! {
        /// `/emailThreats/{id}`
        Id
    }

    impl Id {
        /// `POST /emailThreats/{emailThreatsId}/review` — emailThreatSubmission: review
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatSubmission.ReadWrite.All`. Status: 204.
        pub fn review(
            &self,
            body: requests::email_threat_submission::ReviewRequest,
        ) -> Call<()> {
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
