// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/analytics`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/analytics`
    Analytics
}

impl Analytics {
    /// `/users/{id}/analytics/activitystatistics`
    pub fn activitystatistics(&self) -> activitystatistics::Activitystatistics {
        activitystatistics::Activitystatistics(self.0.name("activitystatistics"))
    }
}

/// `/users/{id}/analytics/activitystatistics`
pub mod activitystatistics {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/analytics/activitystatistics`
        Activitystatistics
    }

    impl Activitystatistics {
        /// `GET /users/{id|userPrincipalName}/analytics/activitystatistics` — List activityStatistics
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/activitystatistics-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Analytics.Read`
        pub fn list(&self) -> List<models::ActivityStatistics> {
            let operation = &Operation {
                name: "activityStatistics: list",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/analytics/activitystatistics",
                pages: &["activitystatistics-list"],
                work: "Analytics.Read",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}
