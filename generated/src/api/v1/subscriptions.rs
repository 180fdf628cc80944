// Written by `cargo xtask gen`; do not edit.
//! `/subscriptions`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/subscriptions`
    Subscriptions
}

impl Subscriptions {
    /// `POST /subscriptions` — Create subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Channel.ReadBasic.All` and 21 more
    /// - personal account: `Contacts.Read` and 6 more
    /// - application: `CallRecords.Read.All` and 28 more
    pub fn create(&self, body: models::Subscription) -> Call<models::Subscription> {
        let operation = &Operation {
            name: "subscription: create",
            method: Method::Post,
            path: "/subscriptions",
            pages: &["subscription-post-subscriptions"],
            work: "Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All",
            personal: "Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All",
            application: "CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /subscriptions` — List subscriptions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Channel.ReadBasic.All` and 23 more
    /// - personal account: `Contacts.Read` and 7 more
    /// - application: `CallRecords.Read.All` and 28 more
    pub fn list(&self) -> List<models::Subscription> {
        let operation = &Operation {
            name: "subscription: list",
            method: Method::Get,
            path: "/subscriptions",
            pages: &["subscription-list"],
            work: "Channel.ReadBasic.All ChannelSettings.Read.All Subscription.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All",
            personal: "Contacts.Read Subscription.Read.All Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All",
            application: "CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChannelMember.Read.All ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All",
        };
        self.0.list(operation)
    }

    /// `/subscriptions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/subscriptions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/subscriptions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /subscriptions/{subscription-id}` — Delete subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All` and 20 more
        /// - personal account: `Contacts.Read` and 6 more
        /// - application: `CallRecords.Read.All` and 28 more
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "subscription: delete",
                method: Method::Delete,
                path: "/subscriptions/{subscription-id}",
                pages: &["subscription-delete"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All",
                personal: "Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All",
                application: "CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All",
            };
            self.0.call(operation)
        }

        /// `GET /subscriptions/{id}` — Get subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All` and 20 more
        /// - personal account: `Contacts.Read` and 6 more
        /// - application: `CallRecords.Read.All` and 28 more
        pub fn get(&self) -> Get<models::Subscription> {
            let operation = &Operation {
                name: "subscription: get",
                method: Method::Get,
                path: "/subscriptions/{id}",
                pages: &["subscription-get"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All",
                personal: "Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All",
                application: "CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /subscriptions/{id}` — Update subscription
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Channel.ReadBasic.All` and 20 more
        /// - personal account: `Contacts.Read` and 6 more
        /// - application: `CallRecords.Read.All` and 28 more
        pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
            let operation = &Operation {
                name: "subscription: update",
                method: Method::Patch,
                path: "/subscriptions/{id}",
                pages: &["subscription-update"],
                work: "Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All",
                personal: "Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All",
                application: "CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
