// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Argument, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.edge`, such as `/admin/edge`.
    Edge: super::Entity = models::Edge
}

impl Edge {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Edge> {
        self.0.get("GET edge: get")
    }

    /// `…/internetExplorerMode`
    pub fn internet_explorer_mode(&self) -> super::InternetExplorerMode {
        super::InternetExplorerMode(self.0.name("internetExplorerMode"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entra`, such as `/admin/entra`.
    Entra: super::Entity = models::Entra
}

impl Entra {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Entra> {
        self.0.get("GET entra: get")
    }

    /// `…/uxSetting`
    pub fn ux_setting(&self) -> super::UxSetting {
        super::UxSetting(self.0.name("uxSetting"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeAdmin`, such as `/admin/exchange`.
    ExchangeAdmin: super::Entity = models::ExchangeAdmin
}

impl ExchangeAdmin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExchangeAdmin> {
        self.0.get("GET exchangeAdmin: get")
    }

    /// `…/mailboxes`
    pub fn mailboxes(&self) -> Collection<models::Mailbox> {
        Collection::at(self.0.name("mailboxes"))
    }

    /// `…/messageTraces`
    ///
    /// The type lists it; no page documents a request there.
    pub fn message_traces(&self) -> Collection<models::MessageTrace> {
        Collection::at(self.0.name("messageTraces"))
    }

    /// `…/tracing`
    pub fn tracing(&self) -> super::MessageTracingRoot {
        super::MessageTracingRoot(self.0.name("tracing"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeMessageTrace`, such as `/admin/exchange/tracing/messageTraces/{id}`.
    ExchangeMessageTrace: super::Entity = models::ExchangeMessageTrace
}

impl ExchangeMessageTrace {
    /// `GET /admin/exchange/tracing/messageTraces/{exchangeMessageTrace-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn get(&self) -> Get<models::ExchangeMessageTrace> {
        let sheet = "GET exchangeMessageTrace: get
            : ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces/{id}";
        self.0.get(sheet)
    }

    /// `GET /admin/exchange/tracing/messageTraces/{exchangeMessageTrace-id}/getDetailsByRecipient(recipientAddress='{recipientAddress}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangemessagetrace-getdetailsbyrecipient?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn get_details_by_recipient(&self, recipient_address: &str) -> List<models::ExchangeMessageTraceDetail> {
        let sheet = "GET exchangeMessageTrace: get_details_by_recipient
            exchangemessagetrace-getdetailsbyrecipient: ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces/{id}/getDetailsByRecipient(recipientAddress='{recipientAddress}')";
        self.0
            .function("getDetailsByRecipient", &[("recipientAddress", Argument::quoted(recipient_address))])
            .list(sheet)
    }
}
