// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `subscriptions`.

use super::super::models;
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/subscriptions`.
    Subscriptions[models::Subscription]
}

impl Subscriptions {
    /// `POST /subscriptions` — Create subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 21 more; personal account: `Contacts.Read` and 6 more; application: `CallRecords.Read.All` and 28 more.
    pub fn create(&self, body: models::Subscription) -> Call<models::Subscription> {
        let sheet = "POST subscription: create
            subscription-post-subscriptions: Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions";
        self.0.call(sheet).json(body)
    }

    /// `GET /subscriptions/getVapidPublicKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-getvapidpublickey?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get_vapid_public_key(&self) -> Call<String> {
        let sheet = "GET subscription: get_vapid_public_key
            subscription-getvapidpublickey: | |
            /subscriptions/getVapidPublicKey";
        self.0.name("getVapidPublicKey").call(sheet)
    }

    /// `GET /subscriptions` — List subscriptions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 23 more; personal account: `Contacts.Read` and 7 more; application: `CallRecords.Read.All` and 28 more.
    pub fn list(&self) -> List<models::Subscription> {
        let sheet = "GET subscription: list
            subscription-list: Channel.ReadBasic.All ChannelSettings.Read.All Subscription.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All Tasks.ReadWrite User.Read.All | Contacts.Read Subscription.Read.All Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read Tasks.ReadWrite User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChannelMember.Read.All ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions";
        self.0.list(sheet)
    }
}
