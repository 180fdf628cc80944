// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod all {
        use crate::runtime::{
            Bytes, Date, Decimal, Duration, Flags, Nullable, OffsetDateTime, Parsed, Property, Time, Uuid, Value,
        };

        crate::runtime::model! {
            /// [`microsoft.graph.all`](https://learn.microsoft.com/graph/api/resources/all?view=graph-rest-1.0)
            All = "microsoft.graph.all"
        }

        impl All {
            /// `oneString` in queries.
            pub const ONE_STRING: Property<Self> = Property::new("oneString");
            /// `manyString` in queries.
            pub const MANY_STRING: Property<Self> = Property::new("manyString");
            /// `oneBoolean` in queries.
            pub const ONE_BOOLEAN: Property<Self> = Property::new("oneBoolean");
            /// `manyBoolean` in queries.
            pub const MANY_BOOLEAN: Property<Self> = Property::new("manyBoolean");
            /// `oneByte` in queries.
            pub const ONE_BYTE: Property<Self> = Property::new("oneByte");
            /// `manyByte` in queries.
            pub const MANY_BYTE: Property<Self> = Property::new("manyByte");
            /// `oneInt16` in queries.
            pub const ONE_INT16: Property<Self> = Property::new("oneInt16");
            /// `manyInt16` in queries.
            pub const MANY_INT16: Property<Self> = Property::new("manyInt16");
            /// `oneInt32` in queries.
            pub const ONE_INT32: Property<Self> = Property::new("oneInt32");
            /// `manyInt32` in queries.
            pub const MANY_INT32: Property<Self> = Property::new("manyInt32");
            /// `oneInt64` in queries.
            pub const ONE_INT64: Property<Self> = Property::new("oneInt64");
            /// `manyInt64` in queries.
            pub const MANY_INT64: Property<Self> = Property::new("manyInt64");
            /// `oneSingle` in queries.
            pub const ONE_SINGLE: Property<Self> = Property::new("oneSingle");
            /// `manySingle` in queries.
            pub const MANY_SINGLE: Property<Self> = Property::new("manySingle");
            /// `oneDouble` in queries.
            pub const ONE_DOUBLE: Property<Self> = Property::new("oneDouble");
            /// `manyDouble` in queries.
            pub const MANY_DOUBLE: Property<Self> = Property::new("manyDouble");
            /// `oneDecimal` in queries.
            pub const ONE_DECIMAL: Property<Self> = Property::new("oneDecimal");
            /// `manyDecimal` in queries.
            pub const MANY_DECIMAL: Property<Self> = Property::new("manyDecimal");
            /// `oneGuid` in queries.
            pub const ONE_GUID: Property<Self> = Property::new("oneGuid");
            /// `manyGuid` in queries.
            pub const MANY_GUID: Property<Self> = Property::new("manyGuid");
            /// `oneDate` in queries.
            pub const ONE_DATE: Property<Self> = Property::new("oneDate");
            /// `manyDate` in queries.
            pub const MANY_DATE: Property<Self> = Property::new("manyDate");
            /// `oneTimeOfDay` in queries.
            pub const ONE_TIME_OF_DAY: Property<Self> = Property::new("oneTimeOfDay");
            /// `manyTimeOfDay` in queries.
            pub const MANY_TIME_OF_DAY: Property<Self> = Property::new("manyTimeOfDay");
            /// `oneDateTimeOffset` in queries.
            pub const ONE_DATE_TIME_OFFSET: Property<Self> = Property::new("oneDateTimeOffset");
            /// `manyDateTimeOffset` in queries.
            pub const MANY_DATE_TIME_OFFSET: Property<Self> = Property::new("manyDateTimeOffset");
            /// `oneDuration` in queries.
            pub const ONE_DURATION: Property<Self> = Property::new("oneDuration");
            /// `manyDuration` in queries.
            pub const MANY_DURATION: Property<Self> = Property::new("manyDuration");
            /// `oneBinary` in queries.
            pub const ONE_BINARY: Property<Self> = Property::new("oneBinary");
            /// `manyBinary` in queries.
            pub const MANY_BINARY: Property<Self> = Property::new("manyBinary");
            /// `oneStream` in queries.
            pub const ONE_STREAM: Property<Self> = Property::new("oneStream");
            /// `manyStream` in queries.
            pub const MANY_STREAM: Property<Self> = Property::new("manyStream");
            /// `oneUntyped` in queries.
            pub const ONE_UNTYPED: Property<Self> = Property::new("oneUntyped");
            /// `manyUntyped` in queries.
            pub const MANY_UNTYPED: Property<Self> = Property::new("manyUntyped");
            /// `oneComplex` in queries.
            pub const ONE_COMPLEX: Property<Self> = Property::new("oneComplex");
            /// `manyComplex` in queries.
            pub const MANY_COMPLEX: Property<Self> = Property::new("manyComplex");
            /// `oneListed` in queries.
            pub const ONE_LISTED: Property<Self> = Property::new("oneListed");
            /// `manyListed` in queries.
            pub const MANY_LISTED: Property<Self> = Property::new("manyListed");
            /// `oneFlagged` in queries.
            pub const ONE_FLAGGED: Property<Self> = Property::new("oneFlagged");
            /// `manyFlagged` in queries.
            pub const MANY_FLAGGED: Property<Self> = Property::new("manyFlagged");

            /// `oneString`: `Edm.String`
            pub fn one_string(&self) -> Option<&str> {
                self.0.str("oneString")
            }

            /// Sets `oneString`.
            pub fn with_one_string(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("oneString", value))
            }

            /// `manyString`: `Collection(Edm.String)`
            pub fn many_string(&self) -> Option<Vec<&str>> {
                self.0.strs("manyString")
            }

            /// Sets `manyString`.
            pub fn with_many_string(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
                Self(self.0.with("manyString", value))
            }

            /// `oneBoolean`: `Edm.Boolean`
            pub fn one_boolean(&self) -> Option<bool> {
                self.0.bool("oneBoolean")
            }

            /// Sets `oneBoolean`.
            pub fn with_one_boolean(self, value: impl Into<Nullable<bool>>) -> Self {
                Self(self.0.with("oneBoolean", value))
            }

            /// `manyBoolean`: `Collection(Edm.Boolean)`
            pub fn many_boolean(&self) -> Parsed<Vec<bool>> {
                self.0.values("manyBoolean")
            }

            /// Sets `manyBoolean`.
            pub fn with_many_boolean(self, value: impl Into<Nullable<Vec<bool>>>) -> Self {
                Self(self.0.with("manyBoolean", value))
            }

            /// `oneByte`: `Edm.Byte`
            pub fn one_byte(&self) -> Option<u8> {
                self.0.u8("oneByte")
            }

            /// Sets `oneByte`.
            pub fn with_one_byte(self, value: impl Into<Nullable<u8>>) -> Self {
                Self(self.0.with("oneByte", value))
            }

            /// `manyByte`: `Collection(Edm.Byte)`
            pub fn many_byte(&self) -> Parsed<Vec<u8>> {
                self.0.values("manyByte")
            }

            /// Sets `manyByte`.
            pub fn with_many_byte(self, value: impl Into<Nullable<Vec<u8>>>) -> Self {
                Self(self.0.with("manyByte", value))
            }

            /// `oneInt16`: `Edm.Int16`
            pub fn one_int16(&self) -> Option<i16> {
                self.0.i16("oneInt16")
            }

            /// Sets `oneInt16`.
            pub fn with_one_int16(self, value: impl Into<Nullable<i16>>) -> Self {
                Self(self.0.with("oneInt16", value))
            }

            /// `manyInt16`: `Collection(Edm.Int16)`
            pub fn many_int16(&self) -> Parsed<Vec<i16>> {
                self.0.values("manyInt16")
            }

            /// Sets `manyInt16`.
            pub fn with_many_int16(self, value: impl Into<Nullable<Vec<i16>>>) -> Self {
                Self(self.0.with("manyInt16", value))
            }

            /// `oneInt32`: `Edm.Int32`
            pub fn one_int32(&self) -> Option<i32> {
                self.0.i32("oneInt32")
            }

            /// Sets `oneInt32`.
            pub fn with_one_int32(self, value: impl Into<Nullable<i32>>) -> Self {
                Self(self.0.with("oneInt32", value))
            }

            /// `manyInt32`: `Collection(Edm.Int32)`
            pub fn many_int32(&self) -> Parsed<Vec<i32>> {
                self.0.values("manyInt32")
            }

            /// Sets `manyInt32`.
            pub fn with_many_int32(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
                Self(self.0.with("manyInt32", value))
            }

            /// `oneInt64`: `Edm.Int64`
            pub fn one_int64(&self) -> Option<i64> {
                self.0.i64("oneInt64")
            }

            /// Sets `oneInt64`.
            pub fn with_one_int64(self, value: impl Into<Nullable<i64>>) -> Self {
                Self(self.0.with("oneInt64", value))
            }

            /// `manyInt64`: `Collection(Edm.Int64)`
            pub fn many_int64(&self) -> Parsed<Vec<i64>> {
                self.0.values("manyInt64")
            }

            /// Sets `manyInt64`.
            pub fn with_many_int64(self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
                Self(self.0.with("manyInt64", value))
            }

            /// `oneSingle`: `Edm.Single`
            pub fn one_single(&self) -> Option<f32> {
                self.0.f32("oneSingle")
            }

            /// Sets `oneSingle`.
            pub fn with_one_single(self, value: impl Into<Nullable<f32>>) -> Self {
                Self(self.0.with("oneSingle", value))
            }

            /// `manySingle`: `Collection(Edm.Single)`
            pub fn many_single(&self) -> Parsed<Vec<f32>> {
                self.0.values("manySingle")
            }

            /// Sets `manySingle`.
            pub fn with_many_single(self, value: impl Into<Nullable<Vec<f32>>>) -> Self {
                Self(self.0.with("manySingle", value))
            }

            /// `oneDouble`: `Edm.Double`
            pub fn one_double(&self) -> Option<f64> {
                self.0.f64("oneDouble")
            }

            /// Sets `oneDouble`.
            pub fn with_one_double(self, value: impl Into<Nullable<f64>>) -> Self {
                Self(self.0.with("oneDouble", value))
            }

            /// `manyDouble`: `Collection(Edm.Double)`
            pub fn many_double(&self) -> Parsed<Vec<f64>> {
                self.0.values("manyDouble")
            }

            /// Sets `manyDouble`.
            pub fn with_many_double(self, value: impl Into<Nullable<Vec<f64>>>) -> Self {
                Self(self.0.with("manyDouble", value))
            }

            /// `oneDecimal`: `Edm.Decimal`
            pub fn one_decimal(&self) -> Parsed<Decimal> {
                self.0.decimal("oneDecimal")
            }

            /// Sets `oneDecimal`.
            pub fn with_one_decimal(self, value: impl Into<Nullable<Decimal>>) -> Self {
                Self(self.0.with("oneDecimal", value))
            }

            /// `manyDecimal`: `Collection(Edm.Decimal)`
            pub fn many_decimal(&self) -> Parsed<Vec<Decimal>> {
                self.0.values("manyDecimal")
            }

            /// Sets `manyDecimal`.
            pub fn with_many_decimal(self, value: impl Into<Nullable<Vec<Decimal>>>) -> Self {
                Self(self.0.with("manyDecimal", value))
            }

            /// `oneGuid`: `Edm.Guid`
            pub fn one_guid(&self) -> Parsed<Uuid> {
                self.0.guid("oneGuid")
            }

            /// Sets `oneGuid`.
            pub fn with_one_guid(self, value: impl Into<Nullable<Uuid>>) -> Self {
                Self(self.0.with("oneGuid", value))
            }

            /// `manyGuid`: `Collection(Edm.Guid)`
            pub fn many_guid(&self) -> Parsed<Vec<Uuid>> {
                self.0.values("manyGuid")
            }

            /// Sets `manyGuid`.
            pub fn with_many_guid(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
                Self(self.0.with("manyGuid", value))
            }

            /// `oneDate`: `Edm.Date`
            pub fn one_date(&self) -> Parsed<Date> {
                self.0.date("oneDate")
            }

            /// Sets `oneDate`.
            pub fn with_one_date(self, value: impl Into<Nullable<Date>>) -> Self {
                Self(self.0.with("oneDate", value))
            }

            /// `manyDate`: `Collection(Edm.Date)`
            pub fn many_date(&self) -> Parsed<Vec<Date>> {
                self.0.values("manyDate")
            }

            /// Sets `manyDate`.
            pub fn with_many_date(self, value: impl Into<Nullable<Vec<Date>>>) -> Self {
                Self(self.0.with("manyDate", value))
            }

            /// `oneTimeOfDay`: `Edm.TimeOfDay`
            pub fn one_time_of_day(&self) -> Parsed<Time> {
                self.0.time_of_day("oneTimeOfDay")
            }

            /// Sets `oneTimeOfDay`.
            pub fn with_one_time_of_day(self, value: impl Into<Nullable<Time>>) -> Self {
                Self(self.0.with("oneTimeOfDay", value))
            }

            /// `manyTimeOfDay`: `Collection(Edm.TimeOfDay)`
            pub fn many_time_of_day(&self) -> Parsed<Vec<Time>> {
                self.0.values("manyTimeOfDay")
            }

            /// Sets `manyTimeOfDay`.
            pub fn with_many_time_of_day(self, value: impl Into<Nullable<Vec<Time>>>) -> Self {
                Self(self.0.with("manyTimeOfDay", value))
            }

            /// `oneDateTimeOffset`: `Edm.DateTimeOffset`
            pub fn one_date_time_offset(&self) -> Parsed<OffsetDateTime> {
                self.0.date_time("oneDateTimeOffset")
            }

            /// Sets `oneDateTimeOffset`.
            pub fn with_one_date_time_offset(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
                Self(self.0.with("oneDateTimeOffset", value))
            }

            /// `manyDateTimeOffset`: `Collection(Edm.DateTimeOffset)`
            pub fn many_date_time_offset(&self) -> Parsed<Vec<OffsetDateTime>> {
                self.0.values("manyDateTimeOffset")
            }

            /// Sets `manyDateTimeOffset`.
            pub fn with_many_date_time_offset(self, value: impl Into<Nullable<Vec<OffsetDateTime>>>) -> Self {
                Self(self.0.with("manyDateTimeOffset", value))
            }

            /// `oneDuration`: `Edm.Duration`
            pub fn one_duration(&self) -> Parsed<Duration> {
                self.0.duration("oneDuration")
            }

            /// Sets `oneDuration`.
            pub fn with_one_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
                Self(self.0.with("oneDuration", value))
            }

            /// `manyDuration`: `Collection(Edm.Duration)`
            pub fn many_duration(&self) -> Parsed<Vec<Duration>> {
                self.0.values("manyDuration")
            }

            /// Sets `manyDuration`.
            pub fn with_many_duration(self, value: impl Into<Nullable<Vec<Duration>>>) -> Self {
                Self(self.0.with("manyDuration", value))
            }

            /// `oneBinary`: `Edm.Binary`
            pub fn one_binary(&self) -> Parsed<Bytes> {
                self.0.binary("oneBinary")
            }

            /// Sets `oneBinary`.
            pub fn with_one_binary(self, value: impl Into<Nullable<Bytes>>) -> Self {
                Self(self.0.with("oneBinary", value))
            }

            /// `manyBinary`: `Collection(Edm.Binary)`
            pub fn many_binary(&self) -> Parsed<Vec<Bytes>> {
                self.0.values("manyBinary")
            }

            /// Sets `manyBinary`.
            pub fn with_many_binary(self, value: impl Into<Nullable<Vec<Bytes>>>) -> Self {
                Self(self.0.with("manyBinary", value))
            }

            /// `oneStream`: `Edm.Stream`
            pub fn one_stream(&self) -> Option<&Value> {
                self.0.untyped("oneStream")
            }

            /// Sets `oneStream`.
            pub fn with_one_stream(self, value: impl Into<Nullable<Value>>) -> Self {
                Self(self.0.with("oneStream", value))
            }

            /// `manyStream`: `Collection(Edm.Stream)`
            pub fn many_stream(&self) -> Option<&Value> {
                self.0.untyped("manyStream")
            }

            /// Sets `manyStream`.
            pub fn with_many_stream(self, value: impl Into<Nullable<Value>>) -> Self {
                Self(self.0.with("manyStream", value))
            }

            /// `oneUntyped`: `Edm.Untyped`
            pub fn one_untyped(&self) -> Option<&Value> {
                self.0.untyped("oneUntyped")
            }

            /// Sets `oneUntyped`.
            pub fn with_one_untyped(self, value: impl Into<Nullable<Value>>) -> Self {
                Self(self.0.with("oneUntyped", value))
            }

            /// `manyUntyped`: `Collection(Edm.Untyped)`
            pub fn many_untyped(&self) -> Option<&Value> {
                self.0.untyped("manyUntyped")
            }

            /// Sets `manyUntyped`.
            pub fn with_many_untyped(self, value: impl Into<Nullable<Value>>) -> Self {
                Self(self.0.with("manyUntyped", value))
            }

            /// `oneComplex`: `microsoft.graph.complex`
            pub fn one_complex(&self) -> Option<&super::Complex> {
                self.0.model("oneComplex")
            }

            /// Sets `oneComplex`.
            pub fn with_one_complex(self, value: impl Into<Nullable<super::Complex>>) -> Self {
                Self(self.0.with("oneComplex", value))
            }

            /// `manyComplex`: `Collection(microsoft.graph.complex)`
            pub fn many_complex(&self) -> Option<&[super::Complex]> {
                self.0.models("manyComplex")
            }

            /// Sets `manyComplex`.
            pub fn with_many_complex(self, value: impl Into<Nullable<Vec<super::Complex>>>) -> Self {
                Self(self.0.with("manyComplex", value))
            }

            /// `oneListed`: `microsoft.graph.listed`
            pub fn one_listed(&self) -> Option<super::Listed> {
                self.0.enumeration("oneListed")
            }

            /// Sets `oneListed`.
            pub fn with_one_listed(self, value: impl Into<Nullable<super::Listed>>) -> Self {
                Self(self.0.with("oneListed", value))
            }

            /// `manyListed`: `Collection(microsoft.graph.listed)`
            pub fn many_listed(&self) -> Option<Vec<super::Listed>> {
                self.0.enumerations("manyListed")
            }

            /// Sets `manyListed`.
            pub fn with_many_listed(self, value: impl Into<Nullable<Vec<super::Listed>>>) -> Self {
                Self(self.0.with("manyListed", value))
            }

            /// `oneFlagged`: `microsoft.graph.flagged`
            pub fn one_flagged(&self) -> Option<Flags<super::Flagged>> {
                self.0.flags("oneFlagged")
            }

            /// Sets `oneFlagged`.
            pub fn with_one_flagged(self, value: impl Into<Nullable<Flags<super::Flagged>>>) -> Self {
                Self(self.0.with("oneFlagged", value))
            }

            /// `manyFlagged`: `Collection(microsoft.graph.flagged)`
            pub fn many_flagged(&self) -> Option<Vec<super::Flagged>> {
                self.0.enumerations("manyFlagged")
            }

            /// Sets `manyFlagged`.
            pub fn with_many_flagged(self, value: impl Into<Nullable<Vec<super::Flagged>>>) -> Self {
                Self(self.0.with("manyFlagged", value))
            }
        }
    }

    mod complex {
        crate::runtime::model! {
            /// `microsoft.graph.complex`, which the reference names and does not describe.
            Complex = "microsoft.graph.complex"
        }
    }

    mod exports {
        pub use super::{all::All, complex::Complex, flagged::Flagged, listed::Listed};
    }

    mod flagged {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.flagged`](https://learn.microsoft.com/graph/api/resources/flagged?view=graph-rest-1.0)
            Flagged = "microsoft.graph.flagged" {
                /// `a`
                A = "a",
                /// `b`
                B = "b",
            }
        }
    }

    mod listed {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.listed`](https://learn.microsoft.com/graph/api/resources/listed?view=graph-rest-1.0)
            Listed = "microsoft.graph.listed" {
                /// `a`
                A = "a",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

crate::runtime::node! {
    /// Where the routes of `v1.0` start.
    Graph
}

impl Graph {
    /// A client with default settings.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::with_client(Client::new(credential))
    }

    /// A client with settings of your own.
    pub fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "v1.0"))
    }
}
