// Written by `cargo xtask gen`; do not edit.
//! `/me/activities`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/me/activities`
    Activities
}

impl Activities {
    /// `GET /me/activities` — Get user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-activities?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
    /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
    pub fn list(&self) -> List<models::UserActivity> {
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

/// `/me/activities/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/activities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/activities/{id}` — Delete an activity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-activity?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
        /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
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
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-1.0)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
        /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
        pub fn replace(&self, body: models::UserActivity) -> Call<models::UserActivity> {
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

    /// `/me/activities/{id}/historyItems`
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

        /// `/me/activities/{id}/historyItems/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/activities/{id}/historyItems/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
                /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
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
                /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
                /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
                pub fn replace(&self, body: models::ActivityHistoryItem) -> Call<models::ActivityHistoryItem> {
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

/// `/me/activities/recent`
pub mod recent {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/activities/recent`
        Recent
    }

    impl Recent {
        /// `GET /me/activities/recent` — Get recent user activities
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `UserActivity.ReadWrite.CreatedByApp`
        /// - personal account: `UserActivity.ReadWrite.CreatedByApp`
        pub fn list(&self) -> List<models::UserActivity> {
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
