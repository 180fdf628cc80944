// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.calendar`](https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-beta)
    Calendar = "microsoft.graph.calendar"
}

impl Calendar {
    /// `allowedOnlineMeetingProviders` in queries.
    pub const ALLOWED_ONLINE_MEETING_PROVIDERS: Property<Self> = Property::new("allowedOnlineMeetingProviders");
    /// `calendarGroupId` in queries.
    pub const CALENDAR_GROUP_ID: Property<Self> = Property::new("calendarGroupId");
    /// `canEdit` in queries.
    pub const CAN_EDIT: Property<Self> = Property::new("canEdit");
    /// `canShare` in queries.
    pub const CAN_SHARE: Property<Self> = Property::new("canShare");
    /// `canViewPrivateItems` in queries.
    pub const CAN_VIEW_PRIVATE_ITEMS: Property<Self> = Property::new("canViewPrivateItems");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `defaultOnlineMeetingProvider` in queries.
    pub const DEFAULT_ONLINE_MEETING_PROVIDER: Property<Self> = Property::new("defaultOnlineMeetingProvider");
    /// `hexColor` in queries.
    pub const HEX_COLOR: Property<Self> = Property::new("hexColor");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDefaultCalendar` in queries.
    pub const IS_DEFAULT_CALENDAR: Property<Self> = Property::new("isDefaultCalendar");
    /// `isRemovable` in queries.
    pub const IS_REMOVABLE: Property<Self> = Property::new("isRemovable");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `isSharedWithMe` in queries.
    pub const IS_SHARED_WITH_ME: Property<Self> = Property::new("isSharedWithMe");
    /// `isTallyingResponses` in queries.
    pub const IS_TALLYING_RESPONSES: Property<Self> = Property::new("isTallyingResponses");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `calendarPermissions` in queries.
    pub const CALENDAR_PERMISSIONS: Property<Self> = Property::new("calendarPermissions");
    /// `calendarView` in queries.
    pub const CALENDAR_VIEW: Property<Self> = Property::new("calendarView");
    /// `events` in queries.
    pub const EVENTS: Property<Self> = Property::new("events");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// `allowedOnlineMeetingProviders`: `Collection(microsoft.graph.onlineMeetingProviderType)`
    ///
    /// Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.
    pub fn allowed_online_meeting_providers(&self) -> Option<Vec<super::OnlineMeetingProviderType>> {
        self.0.enumerations("allowedOnlineMeetingProviders")
    }

    /// Sets `allowedOnlineMeetingProviders`.
    pub fn with_allowed_online_meeting_providers(
        self,
        value: impl Into<Nullable<Vec<super::OnlineMeetingProviderType>>>,
    ) -> Self {
        Self(self.0.with("allowedOnlineMeetingProviders", value))
    }

    /// `calendarGroupId`: `Edm.String`
    pub fn calendar_group_id(&self) -> Option<&str> {
        self.0.str("calendarGroupId")
    }

    /// Sets `calendarGroupId`.
    pub fn with_calendar_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calendarGroupId", value))
    }

    /// `canEdit`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn can_edit(&self) -> Option<bool> {
        self.0.bool("canEdit")
    }

    /// `canShare`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn can_share(&self) -> Option<bool> {
        self.0.bool("canShare")
    }

    /// `canViewPrivateItems`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn can_view_private_items(&self) -> Option<bool> {
        self.0.bool("canViewPrivateItems")
    }

    /// `changeKey`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// `color`: `microsoft.graph.calendarColor`
    ///
    /// Possible values are: auto, lightBlue, lightGreen, lightOrange, lightGray, lightYellow, lightTeal, lightPink, lightBrown, lightRed, maxColor.
    pub fn color(&self) -> Option<super::CalendarColor> {
        self.0.enumeration("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<super::CalendarColor>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// `defaultOnlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`
    ///
    /// Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.
    pub fn default_online_meeting_provider(&self) -> Option<super::OnlineMeetingProviderType> {
        self.0.enumeration("defaultOnlineMeetingProvider")
    }

    /// Sets `defaultOnlineMeetingProvider`.
    pub fn with_default_online_meeting_provider(
        self,
        value: impl Into<Nullable<super::OnlineMeetingProviderType>>,
    ) -> Self {
        Self(self.0.with("defaultOnlineMeetingProvider", value))
    }

    /// `hexColor`: `Edm.String`
    pub fn hex_color(&self) -> Option<&str> {
        self.0.str("hexColor")
    }

    /// Sets `hexColor`.
    pub fn with_hex_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hexColor", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isDefaultCalendar`: `Edm.Boolean`
    pub fn is_default_calendar(&self) -> Option<bool> {
        self.0.bool("isDefaultCalendar")
    }

    /// Sets `isDefaultCalendar`.
    pub fn with_is_default_calendar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultCalendar", value))
    }

    /// `isRemovable`: `Edm.Boolean`
    pub fn is_removable(&self) -> Option<bool> {
        self.0.bool("isRemovable")
    }

    /// Sets `isRemovable`.
    pub fn with_is_removable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRemovable", value))
    }

    /// `isShared`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_shared(&self) -> Option<bool> {
        self.0.bool("isShared")
    }

    /// `isSharedWithMe`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_shared_with_me(&self) -> Option<bool> {
        self.0.bool("isSharedWithMe")
    }

    /// `isTallyingResponses`: `Edm.Boolean`
    pub fn is_tallying_responses(&self) -> Option<bool> {
        self.0.bool("isTallyingResponses")
    }

    /// Sets `isTallyingResponses`.
    pub fn with_is_tallying_responses(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTallyingResponses", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `owner`: `microsoft.graph.emailAddress`, read-only
    ///
    /// Read-only.
    pub fn owner(&self) -> Option<&super::EmailAddress> {
        self.0.model("owner")
    }

    /// `calendarPermissions`: `Collection(microsoft.graph.calendarPermission)`
    pub fn calendar_permissions(&self) -> Option<&[super::CalendarPermission]> {
        self.0.models("calendarPermissions")
    }

    /// Sets `calendarPermissions`.
    pub fn with_calendar_permissions(self, value: impl Into<Nullable<Vec<super::CalendarPermission>>>) -> Self {
        Self(self.0.with("calendarPermissions", value))
    }

    /// `calendarView`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only.
    pub fn calendar_view(&self) -> Option<&[super::Event]> {
        self.0.models("calendarView")
    }

    /// `events`: `Collection(microsoft.graph.event)`, read-only
    ///
    /// Read-only.
    pub fn events(&self) -> Option<&[super::Event]> {
        self.0.models("events")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
