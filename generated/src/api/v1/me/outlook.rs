// Written by `cargo xtask gen`; do not edit.
//! `/me/outlook`

use super::super::models;
use crate::runtime::{Argument, List, Method, Operation};

crate::runtime::node! {
    /// `/me/outlook`
    Outlook
}

impl Outlook {
    /// `GET /me/outlook/supportedLanguages` — outlookUser: supportedLanguages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedlanguages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_languages(&self) -> List<models::LocaleInfo> {
        let operation = &Operation {
            name: "outlookUser: supported_languages",
            method: Method::Get,
            path: "/me/outlook/supportedLanguages",
            pages: &["outlookuser-supportedlanguages"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0.name("supportedLanguages").list(operation)
    }

    /// `GET /me/outlook/supportedTimeZones` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_time_zones(&self) -> List<models::TimeZoneInformation> {
        let operation = &Operation {
            name: "outlookUser: supported_time_zones",
            method: Method::Get,
            path: "/me/outlook/supportedTimeZones",
            pages: &["outlookuser-supportedtimezones"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0.name("supportedTimeZones").list(operation)
    }

    /// `GET /me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_time_zones_with_time_zone_standard(
        &self,
        time_zone_standard: models::TimeZoneStandard,
    ) -> List<models::TimeZoneInformation> {
        let operation = &Operation {
            name: "outlookUser: supported_time_zones_with_time_zone_standard",
            method: Method::Get,
            path: "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')",
            pages: &["outlookuser-supportedtimezones"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0
            .function("supportedTimeZones", &[("TimeZoneStandard", Argument::quoted(time_zone_standard.as_str()))])
            .list(operation)
    }

    /// `/me/outlook/masterCategories`
    pub fn master_categories(&self) -> master_categories::MasterCategories {
        master_categories::MasterCategories(self.0.name("masterCategories"))
    }
}

/// `/me/outlook/masterCategories`
pub mod master_categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/outlook/masterCategories`
        MasterCategories
    }

    impl MasterCategories {
        /// `POST /me/outlook/masterCategories` — Create Outlook category
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-mastercategories?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.ReadWrite`
        pub fn create(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
            let operation = &Operation {
                name: "outlookUser: create",
                method: Method::Post,
                path: "/me/outlook/masterCategories",
                pages: &["outlookuser-post-mastercategories"],
                work: "MailboxSettings.ReadWrite",
                personal: "MailboxSettings.ReadWrite",
                application: "MailboxSettings.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/outlook/masterCategories` — List Outlook categories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-mastercategories?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`
        /// - personal account: `MailboxSettings.Read`
        /// - application: `MailboxSettings.Read`
        pub fn list(&self) -> List<models::OutlookCategory> {
            let operation = &Operation {
                name: "outlookUser: list",
                method: Method::Get,
                path: "/me/outlook/masterCategories",
                pages: &["outlookuser-list-mastercategories"],
                work: "MailboxSettings.Read",
                personal: "MailboxSettings.Read",
                application: "MailboxSettings.Read",
            };
            self.0.list(operation)
        }

        /// `/me/outlook/masterCategories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/outlook/masterCategories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/outlook/masterCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/outlook/masterCategories/{id}` — Delete Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.ReadWrite`
            /// - personal account: `MailboxSettings.ReadWrite`
            /// - application: `MailboxSettings.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "outlookCategory: delete",
                    method: Method::Delete,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-delete"],
                    work: "MailboxSettings.ReadWrite",
                    personal: "MailboxSettings.ReadWrite",
                    application: "MailboxSettings.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `GET /me/outlook/masterCategories/{id}` — Get Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.Read`
            /// - personal account: `MailboxSettings.Read`
            /// - application: `MailboxSettings.Read`
            pub fn get(&self) -> Get<models::OutlookCategory> {
                let operation = &Operation {
                    name: "outlookCategory: get",
                    method: Method::Get,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-get"],
                    work: "MailboxSettings.Read",
                    personal: "MailboxSettings.Read",
                    application: "MailboxSettings.Read",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/outlook/masterCategories/{id}` — Update Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.ReadWrite`
            /// - personal account: `MailboxSettings.ReadWrite`
            /// - application: `MailboxSettings.ReadWrite`
            pub fn update(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
                let operation = &Operation {
                    name: "outlookCategory: update",
                    method: Method::Patch,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-update"],
                    work: "MailboxSettings.ReadWrite",
                    personal: "MailboxSettings.ReadWrite",
                    application: "MailboxSettings.ReadWrite",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
