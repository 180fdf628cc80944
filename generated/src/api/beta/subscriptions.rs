// Written by `cargo xtask gen`; do not edit.
//! `/subscriptions`

use crate::runtime::{Call, List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/subscriptions`
    Subscriptions
}

impl Subscriptions {
    /// `POST /subscriptions` — Create subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-beta)
    /// Permissions: work: `Tasks.ReadWrite`. Status: 201.
    pub fn create(&self, body: models::Subscription) -> Call<models::Subscription> {
        let operation = &Operation {
            name: "subscription: create",
            method: Method::Post,
            path: "/subscriptions",
            pages: &["subscription-post-subscriptions"],
            work: "Tasks.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /subscriptions` — List subscriptions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-beta)
    /// Permissions: work: `Tasks.ReadWrite`, `Subscription.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::Subscription> {
        let operation = &Operation {
            name: "subscription: list",
            method: Method::Get,
            path: "/subscriptions",
            pages: &["subscription-list"],
            work: "Tasks.ReadWrite Subscription.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/subscriptions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/subscriptions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /subscriptions/{subscription-id}` — Delete subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-beta)
        /// Permissions: work: `Tasks.ReadWrite`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "subscription: delete",
                method: Method::Delete,
                path: "/subscriptions/{subscription-id}",
                pages: &["subscription-delete"],
                work: "Tasks.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /subscriptions/{id}` — Get subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-beta)
        /// Permissions: work: `Tasks.ReadWrite`. Status: 200.
        pub fn get(&self) -> Get<models::Subscription> {
            let operation = &Operation {
                name: "subscription: get",
                method: Method::Get,
                path: "/subscriptions/{id}",
                pages: &["subscription-get"],
                work: "Tasks.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /subscriptions/{id}` — Update subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-beta)
        /// Permissions: work: `Tasks.ReadWrite`. Status: 200.
        pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
            let operation = &Operation {
                name: "subscription: update",
                method: Method::Patch,
                path: "/subscriptions/{id}",
                pages: &["subscription-update"],
                work: "Tasks.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}
