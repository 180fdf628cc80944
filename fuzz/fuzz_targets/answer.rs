//! Any bytes are an answer: each kind of result is read from them or an error, and a value is written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph::runtime::{Bytes, Date, Time, Uuid, Value};
use msgraph::testing::decode;
use msgraph::{Decimal, Decode, Duration, Error, Object, OffsetDateTime, Page};

/// The status and the media type, which the first byte of the input selects.
const HEADS: [(u16, &str); 8] = [
    (200, "application/json"),
    (200, "text/plain"),
    (200, "text/html"),
    (200, ""),
    (204, ""),
    (304, ""),
    (429, "application/json"),
    (503, ""),
];

/// Reads an answer, and prints what comes of it.
fn read<T: Decode + std::fmt::Debug>((status, media): (u16, &str), body: &Bytes) -> Option<T> {
    let result = decode::<T>(status, &[("content-type", media)], body.clone());
    let _ = format!("{result:?}");
    if let Err(error) = &result {
        let _ = format!("{error} {:?} {:?}", error.code(), error.message());
        assert!(matches!(error, Error::Service(_) | Error::Decode(_)), "{error:?}");
    }
    result.ok()
}

/// Reads each property as each primitive type.
fn read_properties(object: &Object) {
    for (name, _) in object.properties() {
        let _ = (object.str(name), object.bool(name), object.i32(name), object.i64(name), object.f64(name));
        let _ = (object.date_time(name), object.date(name), object.time_of_day(name), object.duration(name));
        let _ = (object.guid(name), object.binary(name), object.decimal(name), object.strs(name));
    }
}

fuzz_target!(|input: &[u8]| {
    let Some((kind, body)) = input.split_first() else { return };
    let (head, body) = (HEADS[usize::from(*kind) % HEADS.len()], Bytes::copy_from_slice(body));
    read::<()>(head, &body);
    read::<String>(head, &body);
    read::<bool>(head, &body);
    read::<i64>(head, &body);
    read::<f64>(head, &body);
    read::<Decimal>(head, &body);
    read::<Duration>(head, &body);
    read::<OffsetDateTime>(head, &body);
    read::<Date>(head, &body);
    read::<Time>(head, &body);
    read::<Uuid>(head, &body);
    read::<Vec<String>>(head, &body);
    read::<Page<Object>>(head, &body);
    if let Some(object) = read::<Object>(head, &body) {
        read_properties(&object);
    }
    if let Some(value) = read::<Value>(head, &body) {
        let text = value.to_string();
        let again: Value = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!((&again, again.to_string()), (&value, text));
    }
});
