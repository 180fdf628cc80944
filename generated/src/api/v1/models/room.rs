// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.room`](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-1.0)
    Room: super::Place = "microsoft.graph.room"
}

impl Room {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `geoCoordinates` in queries.
    pub const GEO_COORDINATES: Property<Self> = Property::new("geoCoordinates");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `audioDeviceName` in queries.
    pub const AUDIO_DEVICE_NAME: Property<Self> = Property::new("audioDeviceName");
    /// `bookingType` in queries.
    pub const BOOKING_TYPE: Property<Self> = Property::new("bookingType");
    /// `building` in queries.
    pub const BUILDING: Property<Self> = Property::new("building");
    /// `capacity` in queries.
    pub const CAPACITY: Property<Self> = Property::new("capacity");
    /// `displayDeviceName` in queries.
    pub const DISPLAY_DEVICE_NAME: Property<Self> = Property::new("displayDeviceName");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `floorLabel` in queries.
    pub const FLOOR_LABEL: Property<Self> = Property::new("floorLabel");
    /// `floorNumber` in queries.
    pub const FLOOR_NUMBER: Property<Self> = Property::new("floorNumber");
    /// `isWheelChairAccessible` in queries.
    pub const IS_WHEEL_CHAIR_ACCESSIBLE: Property<Self> = Property::new("isWheelChairAccessible");
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `nickname` in queries.
    pub const NICKNAME: Property<Self> = Property::new("nickname");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `videoDeviceName` in queries.
    pub const VIDEO_DEVICE_NAME: Property<Self> = Property::new("videoDeviceName");

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `geoCoordinates`.
    pub fn with_geo_coordinates(self, value: impl Into<Nullable<super::OutlookGeoCoordinates>>) -> Self {
        Self(self.0.with("geoCoordinates", value))
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `audioDeviceName`: `Edm.String`
    pub fn audio_device_name(&self) -> Option<&str> {
        self.0.str("audioDeviceName")
    }

    /// Sets `audioDeviceName`.
    pub fn with_audio_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("audioDeviceName", value))
    }

    /// `bookingType`: `microsoft.graph.bookingType`
    ///
    /// Possible values are: standard, reserved.
    pub fn booking_type(&self) -> Option<super::BookingType> {
        self.0.enumeration("bookingType")
    }

    /// Sets `bookingType`.
    pub fn with_booking_type(self, value: impl Into<Nullable<super::BookingType>>) -> Self {
        Self(self.0.with("bookingType", value))
    }

    /// `building`: `Edm.String`
    pub fn building(&self) -> Option<&str> {
        self.0.str("building")
    }

    /// Sets `building`.
    pub fn with_building(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("building", value))
    }

    /// `capacity`: `Edm.Int32`
    pub fn capacity(&self) -> Option<i32> {
        self.0.i32("capacity")
    }

    /// Sets `capacity`.
    pub fn with_capacity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("capacity", value))
    }

    /// `displayDeviceName`: `Edm.String`
    pub fn display_device_name(&self) -> Option<&str> {
        self.0.str("displayDeviceName")
    }

    /// Sets `displayDeviceName`.
    pub fn with_display_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayDeviceName", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `floorLabel`: `Edm.String`
    pub fn floor_label(&self) -> Option<&str> {
        self.0.str("floorLabel")
    }

    /// Sets `floorLabel`.
    pub fn with_floor_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("floorLabel", value))
    }

    /// `floorNumber`: `Edm.Int32`
    pub fn floor_number(&self) -> Option<i32> {
        self.0.i32("floorNumber")
    }

    /// Sets `floorNumber`.
    pub fn with_floor_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("floorNumber", value))
    }

    /// `isWheelChairAccessible`: `Edm.Boolean`
    pub fn is_wheel_chair_accessible(&self) -> Option<bool> {
        self.0.bool("isWheelChairAccessible")
    }

    /// Sets `isWheelChairAccessible`.
    pub fn with_is_wheel_chair_accessible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isWheelChairAccessible", value))
    }

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `nickname`: `Edm.String`
    pub fn nickname(&self) -> Option<&str> {
        self.0.str("nickname")
    }

    /// Sets `nickname`.
    pub fn with_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nickname", value))
    }

    /// `tags`: `Collection(Edm.String)`
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `videoDeviceName`: `Edm.String`
    pub fn video_device_name(&self) -> Option<&str> {
        self.0.str("videoDeviceName")
    }

    /// Sets `videoDeviceName`.
    pub fn with_video_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("videoDeviceName", value))
    }
}
