// Written by `cargo xtask gen`; do not edit.
//! `/me/activities`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/me/activities`
    Activities
}

impl Activities {
    /// `GET /me/activities` — Get user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-activities?view=graph-rest-beta)
    /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 200.
    pub fn list(&self) -> List<models::Activity> {
        let operation = &Operation {
            name: "projectrome: list",
            method: Method::Get,
            path: "/me/activities",
            pages: &["projectrome-get-activities"],
            work: "UserActivity.ReadWrite.CreatedByApp",
            personal: "UserActivity.ReadWrite.CreatedByApp",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/activities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/me/activities/recent`
    pub fn recent(&self) -> recent::Recent {
        recent::Recent(self.0.name("recent"))
    }
}

pub mod id {
    use crate::runtime::{Call, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/me/activities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/activities/{id}` — Delete an activity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-activity?view=graph-rest-beta)
        /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "projectrome: delete",
                method: Method::Delete,
                path: "/me/activities/{id}",
                pages: &["projectrome-delete-activity"],
                work: "UserActivity.ReadWrite.CreatedByApp",
                personal: "UserActivity.ReadWrite.CreatedByApp",
                application: "",
            };
            self.0.call(operation)
        }

        /// `PUT /me/activities/{appActivityId}` — Create or replace an activity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-beta)
        /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 201, 200.
        pub fn replace(&self, body: models::Activity) -> Call<models::Activity> {
            let operation = &Operation {
                name: "projectrome: replace",
                method: Method::Put,
                path: "/me/activities/{appActivityId}",
                pages: &["projectrome-put-activity"],
                work: "UserActivity.ReadWrite.CreatedByApp",
                personal: "UserActivity.ReadWrite.CreatedByApp",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/activities/{id}/historyItems`
        pub fn history_items(&self) -> history_items::HistoryItems {
            history_items::HistoryItems(self.0.name("historyItems"))
        }
    }

    pub mod history_items {
        use super::models;

        crate::runtime::node! {
            /// `/me/activities/{id}/historyItems`
            HistoryItems
        }

        impl HistoryItems {
            /// `/me/activities/{id}/historyItems/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/activities/{id}/historyItems/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-beta)
                /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "projectrome: delete",
                        method: Method::Delete,
                        path: "/me/activities/{id}/historyItems/{id}",
                        pages: &["projectrome-delete-historyitem"],
                        work: "UserActivity.ReadWrite.CreatedByApp",
                        personal: "UserActivity.ReadWrite.CreatedByApp",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `PUT /me/activities/{id}/historyItems/{id}` — Create or replace a historyItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-beta)
                /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 201, 200.
                pub fn replace(
                    &self,
                    body: models::HistoryItem,
                ) -> Call<models::HistoryItem> {
                    let operation = &Operation {
                        name: "projectrome: replace",
                        method: Method::Put,
                        path: "/me/activities/{id}/historyItems/{id}",
                        pages: &["projectrome-put-historyitem"],
                        work: "UserActivity.ReadWrite.CreatedByApp",
                        personal: "UserActivity.ReadWrite.CreatedByApp",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

pub mod recent {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/me/activities/recent`
        Recent
    }

    impl Recent {
        /// `GET /me/activities/recent` — Get recent user activities
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-beta)
        /// Permissions: work, personal: `UserActivity.ReadWrite.CreatedByApp`. Status: 200.
        pub fn list(&self) -> List<models::Activity> {
            let operation = &Operation {
                name: "recent: list",
                method: Method::Get,
                path: "/me/activities/recent",
                pages: &["projectrome-get-recent-activities"],
                work: "UserActivity.ReadWrite.CreatedByApp",
                personal: "UserActivity.ReadWrite.CreatedByApp",
                application: "",
            };
            self.0.list(operation)
        }
    }
}
