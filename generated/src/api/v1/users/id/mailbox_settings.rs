// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/mailboxSettings`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/mailboxSettings`
    MailboxSettings
}

impl MailboxSettings {
    /// `GET /users/{id|userPrincipalName}/mailboxSettings` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    pub fn get(&self) -> Get<models::MailboxSettings> {
        let operation = &Operation {
            name: "user: get",
            method: Method::Get,
            path: "/users/{id|userPrincipalName}/mailboxSettings",
            pages: &["user-get-mailboxsettings"],
            work: "MailboxSettings.Read MailboxSettings.ReadWrite",
            personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
            application: "MailboxSettings.Read MailboxSettings.ReadWrite",
        };
        self.0.get(operation)
    }

    /// `PATCH /users/{id|userPrincipalName}/mailboxSettings` — Update user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update-mailboxsettings?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `MailboxSettings.ReadWrite`
    /// - personal account: `MailboxSettings.ReadWrite`
    /// - application: `MailboxSettings.ReadWrite`
    pub fn update(&self, body: models::MailboxSettings) -> Call<models::MailboxSettings> {
        let operation = &Operation {
            name: "user: update",
            method: Method::Patch,
            path: "/users/{id|userPrincipalName}/mailboxSettings",
            pages: &["user-update-mailboxsettings"],
            work: "MailboxSettings.ReadWrite",
            personal: "MailboxSettings.ReadWrite",
            application: "MailboxSettings.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `/users/{id}/mailboxSettings/automaticRepliesSetting`
    pub fn automatic_replies_setting(&self) -> automatic_replies_setting::AutomaticRepliesSetting {
        automatic_replies_setting::AutomaticRepliesSetting(self.0.name("automaticRepliesSetting"))
    }

    /// `/users/{id}/mailboxSettings/dateFormat`
    pub fn date_format(&self) -> date_format::DateFormat {
        date_format::DateFormat(self.0.name("dateFormat"))
    }

    /// `/users/{id}/mailboxSettings/delegateMeetingMessageDeliveryOptions`
    pub fn delegate_meeting_message_delivery_options(
        &self,
    ) -> delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions
    {
        delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions(
            self.0.name("delegateMeetingMessageDeliveryOptions"),
        )
    }

    /// `/users/{id}/mailboxSettings/language`
    pub fn language(&self) -> language::Language {
        language::Language(self.0.name("language"))
    }

    /// `/users/{id}/mailboxSettings/timeFormat`
    pub fn time_format(&self) -> time_format::TimeFormat {
        time_format::TimeFormat(self.0.name("timeFormat"))
    }

    /// `/users/{id}/mailboxSettings/timeZone`
    pub fn time_zone(&self) -> time_zone::TimeZone {
        time_zone::TimeZone(self.0.name("timeZone"))
    }

    /// `/users/{id}/mailboxSettings/workingHours`
    pub fn working_hours(&self) -> working_hours::WorkingHours {
        working_hours::WorkingHours(self.0.name("workingHours"))
    }
}

/// `/users/{id}/mailboxSettings/automaticRepliesSetting`
pub mod automatic_replies_setting {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/automaticRepliesSetting`
        AutomaticRepliesSetting
    }

    impl AutomaticRepliesSetting {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/automaticRepliesSetting` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Get<models::AutomaticRepliesSetting> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/automaticRepliesSetting",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/dateFormat`
pub mod date_format {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/dateFormat`
        DateFormat
    }

    impl DateFormat {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/dateFormat` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Call<String> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/dateFormat",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/delegateMeetingMessageDeliveryOptions`
pub mod delegate_meeting_message_delivery_options {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/delegateMeetingMessageDeliveryOptions`
        DelegateMeetingMessageDeliveryOptions
    }

    impl DelegateMeetingMessageDeliveryOptions {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/delegateMeetingMessageDeliveryOptions` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Call<models::DelegateMeetingMessageDeliveryOptions> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/delegateMeetingMessageDeliveryOptions",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/language`
pub mod language {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/language`
        Language
    }

    impl Language {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/language` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Get<models::LocaleInfo> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/language",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/timeFormat`
pub mod time_format {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/timeFormat`
        TimeFormat
    }

    impl TimeFormat {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/timeFormat` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Call<String> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/timeFormat",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/timeZone`
pub mod time_zone {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/timeZone`
        TimeZone
    }

    impl TimeZone {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/timeZone` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Call<String> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/timeZone",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/users/{id}/mailboxSettings/workingHours`
pub mod working_hours {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailboxSettings/workingHours`
        WorkingHours
    }

    impl WorkingHours {
        /// `GET /users/{id|userPrincipalName}/mailboxSettings/workingHours` — Get user mailbox settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
        pub fn get(&self) -> Get<models::WorkingHours> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/mailboxSettings/workingHours",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}
