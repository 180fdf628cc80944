// Written by `cargo xtask gen`; do not edit.
//! `/me/mailboxSettings`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/mailboxSettings`
    MailboxSettings
}

impl MailboxSettings {
    /// `GET /me/mailboxSettings` — Get user mailbox settings
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
            path: "/me/mailboxSettings",
            pages: &["user-get-mailboxsettings"],
            work: "MailboxSettings.Read MailboxSettings.ReadWrite",
            personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
            application: "MailboxSettings.Read MailboxSettings.ReadWrite",
        };
        self.0.get(operation)
    }

    /// `PATCH /me/mailboxSettings` — Update user mailbox settings
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
            path: "/me/mailboxSettings",
            pages: &["user-update-mailboxsettings"],
            work: "MailboxSettings.ReadWrite",
            personal: "MailboxSettings.ReadWrite",
            application: "MailboxSettings.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/mailboxSettings/automaticRepliesSetting`
    pub fn automatic_replies_setting(&self) -> automatic_replies_setting::AutomaticRepliesSetting {
        automatic_replies_setting::AutomaticRepliesSetting(self.0.name("automaticRepliesSetting"))
    }

    /// `/me/mailboxSettings/dateFormat`
    pub fn date_format(&self) -> date_format::DateFormat {
        date_format::DateFormat(self.0.name("dateFormat"))
    }

    /// `/me/mailboxSettings/delegateMeetingMessageDeliveryOptions`
    pub fn delegate_meeting_message_delivery_options(
        &self,
    ) -> delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions
    {
        delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions(
            self.0.name("delegateMeetingMessageDeliveryOptions"),
        )
    }

    /// `/me/mailboxSettings/language`
    pub fn language(&self) -> language::Language {
        language::Language(self.0.name("language"))
    }

    /// `/me/mailboxSettings/timeFormat`
    pub fn time_format(&self) -> time_format::TimeFormat {
        time_format::TimeFormat(self.0.name("timeFormat"))
    }

    /// `/me/mailboxSettings/timeZone`
    pub fn time_zone(&self) -> time_zone::TimeZone {
        time_zone::TimeZone(self.0.name("timeZone"))
    }

    /// `/me/mailboxSettings/workingHours`
    pub fn working_hours(&self) -> working_hours::WorkingHours {
        working_hours::WorkingHours(self.0.name("workingHours"))
    }
}

/// `/me/mailboxSettings/automaticRepliesSetting`
pub mod automatic_replies_setting {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/automaticRepliesSetting`
        AutomaticRepliesSetting
    }

    impl AutomaticRepliesSetting {
        /// `GET /me/mailboxSettings/automaticRepliesSetting` — Get user mailbox settings
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
                path: "/me/mailboxSettings/automaticRepliesSetting",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}

/// `/me/mailboxSettings/dateFormat`
pub mod date_format {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/dateFormat`
        DateFormat
    }

    impl DateFormat {
        /// `GET /me/mailboxSettings/dateFormat` — Get user mailbox settings
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
                path: "/me/mailboxSettings/dateFormat",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/mailboxSettings/delegateMeetingMessageDeliveryOptions`
pub mod delegate_meeting_message_delivery_options {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/delegateMeetingMessageDeliveryOptions`
        DelegateMeetingMessageDeliveryOptions
    }

    impl DelegateMeetingMessageDeliveryOptions {
        /// `GET /me/mailboxSettings/delegateMeetingMessageDeliveryOptions` — Get user mailbox settings
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
                path: "/me/mailboxSettings/delegateMeetingMessageDeliveryOptions",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/mailboxSettings/language`
pub mod language {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/language`
        Language
    }

    impl Language {
        /// `GET /me/mailboxSettings/language` — Get user mailbox settings
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
                path: "/me/mailboxSettings/language",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}

/// `/me/mailboxSettings/timeFormat`
pub mod time_format {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/timeFormat`
        TimeFormat
    }

    impl TimeFormat {
        /// `GET /me/mailboxSettings/timeFormat` — Get user mailbox settings
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
                path: "/me/mailboxSettings/timeFormat",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/mailboxSettings/timeZone`
pub mod time_zone {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/timeZone`
        TimeZone
    }

    impl TimeZone {
        /// `GET /me/mailboxSettings/timeZone` — Get user mailbox settings
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
                path: "/me/mailboxSettings/timeZone",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/mailboxSettings/workingHours`
pub mod working_hours {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/mailboxSettings/workingHours`
        WorkingHours
    }

    impl WorkingHours {
        /// `GET /me/mailboxSettings/workingHours` — Get user mailbox settings
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
                path: "/me/mailboxSettings/workingHours",
                pages: &["user-get-mailboxsettings"],
                work: "MailboxSettings.Read MailboxSettings.ReadWrite",
                personal: "MailboxSettings.Read MailboxSettings.ReadWrite",
                application: "MailboxSettings.Read MailboxSettings.ReadWrite",
            };
            self.0.get(operation)
        }
    }
}
