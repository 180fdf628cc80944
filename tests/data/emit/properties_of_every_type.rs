// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        use crate::runtime::{Bytes, Date, Decimal, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

        crate::runtime::model! {
            /// [`microsoft.graph.all`](https://learn.microsoft.com/graph/api/resources/all?view=graph-rest-1.0)
            All = "microsoft.graph.all";
            "oneString" ONE_STRING, one_string str -> Option<&str>, with_one_string(String), "`oneString`: `Edm.String`";
            "manyString" MANY_STRING, many_string strs -> Option<Vec<&str>>, with_many_string(Vec<String>), "`manyString`: `Collection(Edm.String)`";
            "oneBoolean" ONE_BOOLEAN, one_boolean bool -> Option<bool>, with_one_boolean(bool), "`oneBoolean`: `Edm.Boolean`";
            "manyBoolean" MANY_BOOLEAN, many_boolean values -> Parsed<Vec<bool>>, with_many_boolean(Vec<bool>), "`manyBoolean`: `Collection(Edm.Boolean)`";
            "oneByte" ONE_BYTE, one_byte u8 -> Option<u8>, with_one_byte(u8), "`oneByte`: `Edm.Byte`";
            "manyByte" MANY_BYTE, many_byte values -> Parsed<Vec<u8>>, with_many_byte(Vec<u8>), "`manyByte`: `Collection(Edm.Byte)`";
            "oneInt16" ONE_INT16, one_int16 i16 -> Option<i16>, with_one_int16(i16), "`oneInt16`: `Edm.Int16`";
            "manyInt16" MANY_INT16, many_int16 values -> Parsed<Vec<i16>>, with_many_int16(Vec<i16>), "`manyInt16`: `Collection(Edm.Int16)`";
            "oneInt32" ONE_INT32, one_int32 i32 -> Option<i32>, with_one_int32(i32), "`oneInt32`: `Edm.Int32`";
            "manyInt32" MANY_INT32, many_int32 values -> Parsed<Vec<i32>>, with_many_int32(Vec<i32>), "`manyInt32`: `Collection(Edm.Int32)`";
            "oneInt64" ONE_INT64, one_int64 i64 -> Option<i64>, with_one_int64(i64), "`oneInt64`: `Edm.Int64`";
            "manyInt64" MANY_INT64, many_int64 values -> Parsed<Vec<i64>>, with_many_int64(Vec<i64>), "`manyInt64`: `Collection(Edm.Int64)`";
            "oneSingle" ONE_SINGLE, one_single f32 -> Option<f32>, with_one_single(f32), "`oneSingle`: `Edm.Single`";
            "manySingle" MANY_SINGLE, many_single values -> Parsed<Vec<f32>>, with_many_single(Vec<f32>), "`manySingle`: `Collection(Edm.Single)`";
            "oneDouble" ONE_DOUBLE, one_double f64 -> Option<f64>, with_one_double(f64), "`oneDouble`: `Edm.Double`";
            "manyDouble" MANY_DOUBLE, many_double values -> Parsed<Vec<f64>>, with_many_double(Vec<f64>), "`manyDouble`: `Collection(Edm.Double)`";
            "oneDecimal" ONE_DECIMAL, one_decimal decimal -> Parsed<Decimal>, with_one_decimal(Decimal), "`oneDecimal`: `Edm.Decimal`";
            "manyDecimal" MANY_DECIMAL, many_decimal values -> Parsed<Vec<Decimal>>, with_many_decimal(Vec<Decimal>), "`manyDecimal`: `Collection(Edm.Decimal)`";
            "oneGuid" ONE_GUID, one_guid guid -> Parsed<Uuid>, with_one_guid(Uuid), "`oneGuid`: `Edm.Guid`";
            "manyGuid" MANY_GUID, many_guid values -> Parsed<Vec<Uuid>>, with_many_guid(Vec<Uuid>), "`manyGuid`: `Collection(Edm.Guid)`";
            "oneDate" ONE_DATE, one_date date -> Parsed<Date>, with_one_date(Date), "`oneDate`: `Edm.Date`";
            "manyDate" MANY_DATE, many_date values -> Parsed<Vec<Date>>, with_many_date(Vec<Date>), "`manyDate`: `Collection(Edm.Date)`";
            "oneTimeOfDay" ONE_TIME_OF_DAY, one_time_of_day time_of_day -> Parsed<Time>, with_one_time_of_day(Time), "`oneTimeOfDay`: `Edm.TimeOfDay`";
            "manyTimeOfDay" MANY_TIME_OF_DAY, many_time_of_day values -> Parsed<Vec<Time>>, with_many_time_of_day(Vec<Time>), "`manyTimeOfDay`: `Collection(Edm.TimeOfDay)`";
            "oneDateTimeOffset" ONE_DATE_TIME_OFFSET, one_date_time_offset date_time -> Parsed<OffsetDateTime>, with_one_date_time_offset(OffsetDateTime), "`oneDateTimeOffset`: `Edm.DateTimeOffset`";
            "manyDateTimeOffset" MANY_DATE_TIME_OFFSET, many_date_time_offset values -> Parsed<Vec<OffsetDateTime>>, with_many_date_time_offset(Vec<OffsetDateTime>), "`manyDateTimeOffset`: `Collection(Edm.DateTimeOffset)`";
            "oneDuration" ONE_DURATION, one_duration duration -> Parsed<Duration>, with_one_duration(Duration), "`oneDuration`: `Edm.Duration`";
            "manyDuration" MANY_DURATION, many_duration values -> Parsed<Vec<Duration>>, with_many_duration(Vec<Duration>), "`manyDuration`: `Collection(Edm.Duration)`";
            "oneBinary" ONE_BINARY, one_binary binary -> Parsed<Bytes>, with_one_binary(Bytes), "`oneBinary`: `Edm.Binary`";
            "manyBinary" MANY_BINARY, many_binary values -> Parsed<Vec<Bytes>>, with_many_binary(Vec<Bytes>), "`manyBinary`: `Collection(Edm.Binary)`";
            "oneStream" ONE_STREAM, one_stream untyped -> Option<&Value>, with_one_stream(Value), "`oneStream`: `Edm.Stream`";
            "manyStream" MANY_STREAM, many_stream untyped -> Option<&Value>, with_many_stream(Value), "`manyStream`: `Collection(Edm.Stream)`";
            "oneUntyped" ONE_UNTYPED, one_untyped untyped -> Option<&Value>, with_one_untyped(Value), "`oneUntyped`: `Edm.Untyped`";
            "manyUntyped" MANY_UNTYPED, many_untyped untyped -> Option<&Value>, with_many_untyped(Value), "`manyUntyped`: `Collection(Edm.Untyped)`";
            "oneComplex" ONE_COMPLEX, one_complex model -> Option<&super::Complex>, with_one_complex(super::Complex), "`oneComplex`: `microsoft.graph.complex`";
            "manyComplex" MANY_COMPLEX, many_complex models -> Option<&[super::Complex]>, with_many_complex(Vec<super::Complex>), "`manyComplex`: `Collection(microsoft.graph.complex)`";
            "oneListed" ONE_LISTED, one_listed enumeration -> Option<super::Listed>, with_one_listed(super::Listed), "`oneListed`: `microsoft.graph.listed`";
            "manyListed" MANY_LISTED, many_listed enumerations -> Option<Vec<super::Listed>>, with_many_listed(Vec<super::Listed>), "`manyListed`: `Collection(microsoft.graph.listed)`";
            "oneFlagged" ONE_FLAGGED, one_flagged flags -> Option<Flags<super::Flagged>>, with_one_flagged(Flags<super::Flagged>), "`oneFlagged`: `microsoft.graph.flagged`";
            "manyFlagged" MANY_FLAGGED, many_flagged enumerations -> Option<Vec<super::Flagged>>, with_many_flagged(Vec<super::Flagged>), "`manyFlagged`: `Collection(microsoft.graph.flagged)`";
        }

        crate::runtime::model! {
            /// `microsoft.graph.complex`, which the reference names and does not describe.
            Complex = "microsoft.graph.complex"
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.flagged`](https://learn.microsoft.com/graph/api/resources/flagged?view=graph-rest-1.0)
            Flagged = "microsoft.graph.flagged" {
                A = "a",
                B = "b",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.listed`](https://learn.microsoft.com/graph/api/resources/listed?view=graph-rest-1.0)
            Listed = "microsoft.graph.listed" {
                A = "a",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}
