// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mailboxSettings`](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-1.0)
    MailboxSettings = "microsoft.graph.mailboxSettings"
}

impl MailboxSettings {
    /// `archiveFolder` in queries.
    pub const ARCHIVE_FOLDER: Property<Self> = Property::new("archiveFolder");
    /// `automaticRepliesSetting` in queries.
    pub const AUTOMATIC_REPLIES_SETTING: Property<Self> = Property::new("automaticRepliesSetting");
    /// `dateFormat` in queries.
    pub const DATE_FORMAT: Property<Self> = Property::new("dateFormat");
    /// `delegateMeetingMessageDeliveryOptions` in queries.
    pub const DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS: Property<Self> =
        Property::new("delegateMeetingMessageDeliveryOptions");
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");
    /// `timeFormat` in queries.
    pub const TIME_FORMAT: Property<Self> = Property::new("timeFormat");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");
    /// `workingHours` in queries.
    pub const WORKING_HOURS: Property<Self> = Property::new("workingHours");

    /// `archiveFolder`: `Edm.String`
    pub fn archive_folder(&self) -> Option<&str> {
        self.0.str("archiveFolder")
    }

    /// Sets `archiveFolder`.
    pub fn with_archive_folder(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("archiveFolder", value))
    }

    /// `automaticRepliesSetting`: `microsoft.graph.automaticRepliesSetting`
    pub fn automatic_replies_setting(&self) -> Option<&super::AutomaticRepliesSetting> {
        self.0.model("automaticRepliesSetting")
    }

    /// Sets `automaticRepliesSetting`.
    pub fn with_automatic_replies_setting(self, value: impl Into<Nullable<super::AutomaticRepliesSetting>>) -> Self {
        Self(self.0.with("automaticRepliesSetting", value))
    }

    /// `dateFormat`: `Edm.String`
    pub fn date_format(&self) -> Option<&str> {
        self.0.str("dateFormat")
    }

    /// Sets `dateFormat`.
    pub fn with_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dateFormat", value))
    }

    /// `delegateMeetingMessageDeliveryOptions`: `microsoft.graph.delegateMeetingMessageDeliveryOptions`
    ///
    /// Possible values are: sendToDelegateAndInformationToPrincipal, sendToDelegateAndPrincipal, sendToDelegateOnly.
    pub fn delegate_meeting_message_delivery_options(&self) -> Option<super::DelegateMeetingMessageDeliveryOptions> {
        self.0.enumeration("delegateMeetingMessageDeliveryOptions")
    }

    /// Sets `delegateMeetingMessageDeliveryOptions`.
    pub fn with_delegate_meeting_message_delivery_options(
        self,
        value: impl Into<Nullable<super::DelegateMeetingMessageDeliveryOptions>>,
    ) -> Self {
        Self(self.0.with("delegateMeetingMessageDeliveryOptions", value))
    }

    /// `language`: `microsoft.graph.localeInfo`
    pub fn language(&self) -> Option<&super::LocaleInfo> {
        self.0.model("language")
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("language", value))
    }

    /// `timeFormat`: `Edm.String`
    pub fn time_format(&self) -> Option<&str> {
        self.0.str("timeFormat")
    }

    /// Sets `timeFormat`.
    pub fn with_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeFormat", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }

    /// `workingHours`: `microsoft.graph.workingHours`
    pub fn working_hours(&self) -> Option<&super::WorkingHours> {
        self.0.model("workingHours")
    }

    /// Sets `workingHours`.
    pub fn with_working_hours(self, value: impl Into<Nullable<super::WorkingHours>>) -> Self {
        Self(self.0.with("workingHours", value))
    }
}
