// SPDX-License-Identifier: Apache-2.0
/*
 * The sentences of the syslet language. No actions, no predicates; SysletLexer says what a line end
 * means. Every rule can be decided without guessing: a test holds the corpus against ANTLR's exact
 * ambiguity detection.
 *
 * Said by the tree builder instead, because it can say it better:
 *   - a struct literal's `{` stands on the line of its name; in conditions and ranges the literal
 *     needs parentheses. (A block never begins with `name : value`, so nothing is ambiguous.)
 *   - what stands alone is a call; what is assigned to is a name, a field or an element
 *   - comparisons do not chain; `!` is no operand of an operator that binds tighter
 *   - fields on one line are separated by `,`
 */
parser grammar SysletParser;

options {
  tokenVocab = SysletLexer;
}

// --- files -----------------------------------------------------------------------------------------

file
  : SEMI* ( packageClause SEMI* )? ( useClause SEMI* )* ( declaration SEMI* )* EOF
  ;

packageClause : annotation* PACKAGE dottedName ;

useClause : USE dottedName ;

/** Statements without a frame: `run -e`, text in an annotation. */
body : ( annotation* statement | SEMI )* EOF ;

// --- declarations ----------------------------------------------------------------------------------

declaration
  : annotation* ( constDecl | structDecl | syscallDecl | fnDecl | sysletDecl )
  ;

constDecl : CONST name ASSIGN archValues ;

structDecl : STRUCT name LBRACE field* RBRACE ;

field : annotation* name COLON type COMMA? ;

syscallDecl : SYSCALL name params ( ARROW type )? ( ASSIGN archValues )? ;

fnDecl : FN name params ( ARROW results )? block ;

sysletDecl : SYSLET name params ( ARROW results )? block ;

params : LPAREN ( param ( COMMA param )* )? RPAREN ;

param : annotation* direction? name COLON type ( ASSIGN expr )? ;

direction : IN | OUT | INOUT ;

results
  : type                                                     # oneResult
  | LPAREN namedResult ( COMMA namedResult )* RPAREN         # namedResults
  ;

namedResult : name COLON type ;

archValues : archValue ( COMMA archValue )* ;

archValue : ( name COLON )? expr ;

annotation : AT name ( LPAREN ( annotationArg ( COMMA annotationArg )* )? RPAREN )? ;

annotationArg : expr ( DOT_DOT expr )? ;

type : name ( LBRACK expr? RBRACK )? ;

name : NAME | IN | INOUT | OUT | PACKAGE | USE ;

dottedName : name ( DOT name )* ;

// --- statements --------------------------------------------------------------------------------------

block : LBRACE ( annotation* statement | SEMI )* RBRACE ;

statement
  : LET name ( COMMA name )* ( COLON type )? ASSIGN expr  # letStatement
  | VAR name ( COLON type )? ( ASSIGN expr )?             # varStatement
  | ifElse                                                # ifStatement
  | label? LOOP block                                     # loopStatement
  | label? WHILE expr block                               # whileStatement
  | label? FOR name IN expr ( DOT_DOT expr )? block       # forStatement
  | ( BREAK name | BARE_BREAK )                           # breakStatement
  | ( CONTINUE name | BARE_CONTINUE )                     # continueStatement
  | ( RETURN expr ( COMMA expr )* | BARE_RETURN )         # returnStatement
  | FAIL expr                                             # failStatement
  | CHECK expr                                            # checkStatement
  | ( DEFER | ERRDEFER ) statement                        # deferStatement
  | block                                                 # blockStatement
  | head suffix* ( assignOp expr )?                       # simpleStatement
  ;

label : name COLON ;

ifElse : IF expr block ( ELSE ( ifElse | block ) )? ;

assignOp
  : ASSIGN | ADD_ASSIGN | SUB_ASSIGN | MUL_ASSIGN | DIV_ASSIGN | MOD_ASSIGN
  | AND_ASSIGN | OR_ASSIGN | XOR_ASSIGN | SHL_ASSIGN | SHR_ASSIGN
  ;

// --- expressions, from tight to loose ------------------------------------------------------------------

expr
  : primary suffix*                                # postfixExpr
  | op=( MINUS | TILDE ) expr                      # unaryExpr
  | expr op=( STAR | SLASH | PERCENT ) expr        # binaryExpr
  | expr op=( PLUS | MINUS ) expr                  # binaryExpr
  | expr op=( SHL | SHR ) expr                     # binaryExpr
  | expr op=AMP expr                               # binaryExpr
  | expr op=CARET expr                             # binaryExpr
  | expr op=PIPE expr                              # binaryExpr
  | expr op=( EQ | NE | LT | LE | GT | GE ) expr   # binaryExpr
  | op=BANG expr                                   # unaryExpr
  | expr op=AND_AND expr                           # binaryExpr
  | expr op=OR_OR expr                             # binaryExpr
  ;

primary
  : head                                           # headPrimary
  | NUMBER                                         # numberPrimary
  | DOTTED_NUMBER                                  # ipv4Primary
  | STRING                                         # stringPrimary
  | BYTES                                          # bytesPrimary
  | NULL                                           # nullPrimary
  | name structBody                                # structPrimary
  | LPAREN expr RPAREN                             # parenPrimary
  ;

/** A call or a name: all that a statement can begin with, too. */
head
  : ( ASYNC | SYNC ) TRY? name call                # calledHead
  | TRY name call                                  # calledHead
  | name call?                                     # nameHead
  ;

call : LPAREN ( expr ( COMMA expr )* )? RPAREN handler? ;

handler : CATCH ( name ( PIPE name )* )? block ;

structBody : LBRACE fieldValue ( COMMA fieldValue )* COMMA? RBRACE ;

fieldValue : name COLON expr ;

suffix
  : DOT name                                       # fieldSuffix
  | LBRACK from=expr ( DOT_DOT to=expr? )? RBRACK  # bracketSuffix
  | LBRACK DOT_DOT to=expr? RBRACK                 # bracketSuffix
  ;
