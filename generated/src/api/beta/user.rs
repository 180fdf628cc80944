// Written by `cargo xtask gen`; do not edit.
//! `/user`

use super::models;

crate::runtime::node! {
    /// `/user`
    User
}

impl User {
    /// `/user/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/user/{id}`
        Id
    }

    impl Id {
        /// `/user/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    pub mod settings {
        use super::models;

        crate::runtime::node! {
            /// `/user/{id}/settings`
            Settings
        }

        impl Settings {
            /// `/user/{id}/settings/itemInsights`
            pub fn item_insights(&self) -> item_insights::ItemInsights {
                item_insights::ItemInsights(self.0.name("itemInsights"))
            }
        }

        pub mod item_insights {
            use crate::runtime::{Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/user/{id}/settings/itemInsights`
                ItemInsights
            }

            impl ItemInsights {
                /// `GET /user/{userId}/settings/itemInsights` — Get userInsightsSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-get?view=graph-rest-beta)
                /// Permissions: work: `User.Read`, `User.ReadWrite`. Status: 200.
                pub fn get(&self) -> Get<models::UserInsightsSettings> {
                    let operation = &Operation {
                        name: "userInsightsSettings: get",
                        method: Method::Get,
                        path: "/user/{userId}/settings/itemInsights",
                        pages: &["userinsightssettings-get"],
                        work: "User.Read User.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
