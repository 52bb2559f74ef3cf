// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.Locale;
import java.util.Optional;

/**
 * The binary form of a {@link Bundle}: everything little-endian, nothing padded, each byte under
 * exactly one checksum (CRC-32 of {@link java.util.zip.CRC32}).
 *
 * <pre>
 * file     magic[8] major:u16 minor:u16 images:u32 length:u32 crc:u32   image*
 * image    sections:u32 { kind:u32 length:u32 crc:u32 }* crc:u32        payload*
 *
 * header   name:str arch:u32 flags:u32 cellsStart structsStart dataStart buffersStart size entry
 * atoms    n:u32 { offset size flags nr ret next args:u8 { cell }* }*
 * cells    n:u32 { offset flags:u8 value:s64 }*          flags: 1 address, 2 writable, 4 process
 * buffers  n:u32 { offset size init:bytes }*
 * data     the bytes
 * params   n:u32 { name:str type:u8 struct:str flags:u8 [default:s64] n:u32 { source:u8 cell }* }*
 * structs  n:u32 { name:str size align n:u32 { name:str type:str offset size count }* }*
 * results  n:u32 { name:str type:u8 }*
 * outcomes n:u32 { lastAtom n:u32 { cell condition:u8 }* ending }*
 *          ending = 0:u8 n:u32 value* | 1:u8 value atom place;  value = cell [constant:s64]
 * unwind   n:u32 { atom }*
 * debug    doc:str n:u32 file:str* n:u32 { file line column text:str }* n:u32 { cell name:str }*
 * </pre>
 *
 * A number without a width is s32; {@code str} and {@code bytes} are a u32 length and that many
 * bytes, strings in UTF-8. An enum constant is its ordinal. A value's constant is there when its
 * cell is -1. A section of an unknown kind is skipped; {@code debug} may be missing. A change that
 * old readers survive raises the minor version, any other the major one.
 */
enum Section {
  HEADER(1),
  ATOMS(2),
  CELLS(3),
  BUFFERS(4),
  DATA(5),
  PARAMS(6),
  STRUCTS(7),
  RESULTS(8),
  OUTCOMES(9),
  UNWIND(10),
  DEBUG(11);

  /** {@code 0x89 "SYS" CR LF SUB LF}: no UTF-8, and damaged by every translation of new lines. */
  static final long MAGIC = 0x0a1a0a0d_53595389L;

  static final int MAJOR = 1;
  static final int MINOR = 2;

  /** Bytes of the file header. */
  static final int FILE_HEADER = 24;

  /** Bytes of a row of the section table. */
  static final int TABLE_ROW = 12;

  final int kind;

  Section(int kind) {
    this.kind = kind;
  }

  /** As messages call it. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Section> of(int kind) {
    return kind >= 1 && kind <= values().length
        ? Optional.of(values()[kind - 1])
        : Optional.empty();
  }
}
